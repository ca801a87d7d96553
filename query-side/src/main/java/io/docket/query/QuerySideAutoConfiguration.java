package io.docket.query;

import io.docket.query.answer.AnswerQueryConfiguration;
import io.docket.query.assist.AssistQueryConfiguration;
import io.docket.query.assist.rest.AssistRestConfiguration;
import io.docket.query.audit.AuditQueryConfiguration;
import io.docket.query.audit.rest.AuditRestConfiguration;
import io.docket.query.audit.verification.VerificationQueryConfiguration;
import io.docket.query.dashboard.DashboardQueryConfiguration;
import io.docket.query.identity.IdentityQueryConfiguration;
import io.docket.query.identity.rest.IdentityRestConfiguration;
import io.docket.query.imports.ImportsQueryConfiguration;
import io.docket.query.imports.rest.ImportsRestConfiguration;
import io.docket.query.live.LiveQueryConfiguration;
import io.docket.query.notification.NotificationQueryConfiguration;
import io.docket.query.notification.rest.NotificationRestConfiguration;
import io.docket.query.operations.OperationsQueryConfiguration;
import io.docket.query.operations.rest.OperationsRestConfiguration;
import io.docket.query.projection.ProjectionQueryConfiguration;
import io.docket.query.report.TicketReportQueryConfiguration;
import io.docket.query.report.rest.ReportRestConfiguration;
import io.docket.query.rest.RestQueryConfiguration;
import io.docket.query.rest.describe.DescriptionConfiguration;
import io.docket.query.security.SecurityQueryConfiguration;
import io.docket.query.ticket.details.TicketDetailsQueryConfiguration;
import io.docket.query.ticket.messages.TicketMessagesQueryConfiguration;
import io.docket.query.ticket.queue.TicketQueueQueryConfiguration;
import io.docket.query.ticket.rest.TicketRestConfiguration;
import io.docket.query.ticket.search.TicketSearchQueryConfiguration;
import io.docket.query.ticket.timeline.TicketTimelineQueryConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side, one import per feature. */
@AutoConfiguration
@Import({
    AnswerQueryConfiguration.class,
    DashboardQueryConfiguration.class,
    DescriptionConfiguration.class,
    IdentityQueryConfiguration.class,
    ProjectionQueryConfiguration.class,
    AuditQueryConfiguration.class,
    TicketTimelineQueryConfiguration.class,
    OperationsQueryConfiguration.class,
    LiveQueryConfiguration.class,
    TicketReportQueryConfiguration.class,
    SecurityQueryConfiguration.class,
    TicketDetailsQueryConfiguration.class,
    TicketMessagesQueryConfiguration.class,
    TicketQueueQueryConfiguration.class,
    AssistQueryConfiguration.class,
    AssistRestConfiguration.class,
    AuditRestConfiguration.class,
    IdentityRestConfiguration.class,
    ImportsQueryConfiguration.class,
    ImportsRestConfiguration.class,
    NotificationQueryConfiguration.class,
    NotificationRestConfiguration.class,
    OperationsRestConfiguration.class,
    ReportRestConfiguration.class,
    RestQueryConfiguration.class,
    TicketRestConfiguration.class,
    TicketSearchQueryConfiguration.class,
    VerificationQueryConfiguration.class
})
public class QuerySideAutoConfiguration {

    /** Its zone is the desk's: it says when today ends. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
