package io.docket.query.security;

import static io.docket.api.identity.Role.ADMIN;
import static io.docket.api.identity.Role.AGENT;
import static io.docket.api.identity.Role.ANALYST;
import static io.docket.api.identity.Role.AUDITOR;
import static io.docket.api.identity.Role.CUSTOMER;
import static io.docket.api.identity.Role.SUPERVISOR;
import static io.docket.query.projection.ProjectionNames.NOTIFICATIONS;
import static io.docket.query.projection.ProjectionNames.PEOPLE;
import static io.docket.query.projection.ProjectionNames.PROPOSALS;
import static io.docket.query.projection.ProjectionNames.TICKET_DETAILS;
import static io.docket.query.projection.ProjectionNames.TICKET_MESSAGES;
import static io.docket.query.projection.ProjectionNames.TICKET_QUEUE;
import static io.docket.query.projection.ProjectionNames.TICKET_SEARCH;

import io.docket.api.assist.query.FindOpenProposals;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.audit.FindConsistency;
import io.docket.api.audit.FindVerification;
import io.docket.api.audit.ListLog;
import io.docket.api.audit.ListVerifications;
import io.docket.api.audit.VerifyLog;
import io.docket.api.gateway.Query;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.FindErasure;
import io.docket.api.identity.query.FindErasureOf;
import io.docket.api.identity.query.FindGroup;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindOrganization;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.ListAccountHistory;
import io.docket.api.identity.query.ListActivityOf;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.identity.query.MeasurePersonalData;
import io.docket.api.identity.session.SessionIsOver;
import io.docket.api.imports.FindImport;
import io.docket.api.imports.ListImports;
import io.docket.api.notification.ListMailsOf;
import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.ListOutbox;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.operations.DropDeadLetters;
import io.docket.api.operations.FindDeadLetters;
import io.docket.api.operations.ListDeadLetters;
import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ListStandingProcessors;
import io.docket.api.operations.RebuildProjection;
import io.docket.api.operations.RestoreProjection;
import io.docket.api.operations.WriteDeadLetters;
import io.docket.api.report.FindTicketReport;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.FindAttachment;
import io.docket.api.ticket.query.FindDashboard;
import io.docket.api.ticket.query.FindEvidence;
import io.docket.api.ticket.query.FindMessage;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.FindTicketAsOf;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.ListRequesterTickets;
import io.docket.api.ticket.query.ListTickets;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.SearchTickets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every query and instruction, who may ask or give it, and the read models that its answer is made of. What somebody
 * may ask still shows them only what {@link TicketVisibility} lets them see.
 */
final class QueryRights {

    private static final Set<Role> EVERYONE = Set.of(CUSTOMER, AGENT, AUDITOR, ANALYST);
    private static final Set<Role> STAFF = Set.of(AGENT, AUDITOR, ANALYST);
    private static final Set<Role> READERS = Set.of(CUSTOMER, AGENT, AUDITOR);

    private static final Map<Class<?>, QueryRight> RIGHTS = new HashMap<>();

    static {
        may(EVERYONE, FindTicket.class, TICKET_DETAILS, PEOPLE);
        may(READERS, ListMessages.class, TICKET_MESSAGES, TICKET_DETAILS, PEOPLE);
        may(READERS, FindMessage.class, TICKET_MESSAGES, TICKET_DETAILS, PEOPLE);
        may(READERS, FindAttachment.class, TICKET_MESSAGES, TICKET_DETAILS);
        may(Set.of(AGENT, AUDITOR), ListTimeline.class, TICKET_DETAILS, PEOPLE);
        may(Set.of(AGENT, AUDITOR), FindTicketAsOf.class, TICKET_DETAILS, PEOPLE);
        may(Set.of(AGENT, AUDITOR), FindEvidence.class, TICKET_DETAILS, PEOPLE);
        may(EVERYONE, ListQueue.class, TICKET_QUEUE, PEOPLE);
        may(EVERYONE, CountQueues.class, TICKET_QUEUE);
        may(EVERYONE, ListRequesterTickets.class, TICKET_QUEUE, PEOPLE);
        may(STAFF, FindDashboard.class, TICKET_QUEUE, PEOPLE);
        may(EVERYONE, SearchTickets.class, TICKET_SEARCH, PEOPLE);
        may(EVERYONE, ListTickets.class, TICKET_SEARCH, PEOPLE);
        may(Set.of(ANALYST, SUPERVISOR, AUDITOR, ADMIN), FindTicketReport.class, TICKET_SEARCH, PEOPLE);
        may(Set.of(AGENT, AUDITOR), ListProposals.class, PROPOSALS, TICKET_DETAILS, PEOPLE);
        may(Set.of(AGENT, AUDITOR), FindOpenProposals.class, PROPOSALS);

        may(EVERYONE, FindMe.class, PEOPLE);
        may(EVERYONE, SessionIsOver.class);
        may(Set.of(AGENT, AUDITOR), FindPerson.class, PEOPLE);
        may(Set.of(AGENT, AUDITOR), ListPeople.class, PEOPLE);
        may(Set.of(ADMIN, AUDITOR), FindErasure.class, PEOPLE);
        may(Set.of(ADMIN, AUDITOR), FindErasureOf.class, PEOPLE);
        may(EVERYONE, ListTicketsOf.class, TICKET_QUEUE);
        may(EVERYONE, ListAccountHistory.class, PEOPLE);
        may(EVERYONE, ListActivityOf.class, TICKET_DETAILS);
        may(Set.of(ADMIN), MeasurePersonalData.class, PEOPLE, TICKET_QUEUE, TICKET_MESSAGES);
        may(Set.of(AGENT, AUDITOR), FindGroup.class, PEOPLE);
        may(Set.of(AGENT, AUDITOR), ListGroups.class, PEOPLE);
        may(Set.of(AGENT, AUDITOR), FindOrganization.class, PEOPLE);
        may(Set.of(AGENT, AUDITOR), ListOrganizations.class, PEOPLE);

        may(EVERYONE, ListNotifications.class, NOTIFICATIONS, PEOPLE);
        may(EVERYONE, MarkNotificationsRead.class, NOTIFICATIONS);
        may(EVERYONE, ListMailsOf.class);
        may(Set.of(ADMIN), ListOutbox.class);

        may(Set.of(AUDITOR, ADMIN), ListLog.class, TICKET_DETAILS, PEOPLE);
        may(Set.of(AUDITOR, ADMIN), FindVerification.class);
        may(Set.of(AUDITOR, ADMIN), FindConsistency.class);
        may(Set.of(AUDITOR, ADMIN), ListVerifications.class, PEOPLE);
        may(Set.of(AUDITOR, ADMIN), VerifyLog.class);
        may(Set.of(ADMIN), ListImports.class);
        may(Set.of(ADMIN), FindImport.class);
        may(Set.of(ADMIN), ListProjections.class);
        may(Set.of(ADMIN), RebuildProjection.class);
        may(Set.of(ADMIN), RestoreProjection.class);
        may(Set.of(ADMIN), ListStandingProcessors.class);
        may(Set.of(ADMIN), ListDeadLetters.class);
        may(Set.of(ADMIN), FindDeadLetters.class);
        may(Set.of(ADMIN), WriteDeadLetters.class);
        may(Set.of(ADMIN), DropDeadLetters.class);
    }

    private QueryRights() {}

    static Optional<QueryRight> of(Class<?> query) {
        return Optional.ofNullable(RIGHTS.get(query));
    }

    static Map<Class<?>, QueryRight> all() {
        return Collections.unmodifiableMap(RIGHTS);
    }

    private static void may(Set<Role> roles, Class<? extends Query<?>> query, String... readModels) {
        RIGHTS.put(query, new QueryRight(roles, Set.of(readModels)));
    }
}
