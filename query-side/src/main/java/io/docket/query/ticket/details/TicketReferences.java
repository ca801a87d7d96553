package io.docket.query.ticket.details;

import io.docket.api.eventlog.Logged;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds tickets by what people call them: the id or the number. */
public final class TicketReferences {

    private static final String SELECT = "select ticket_id, number, requester, organization from ticket_details ";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient sql;

    public TicketReferences(JdbcClient sql) {
        this.sql = sql;
    }

    /** @throws Refusal {@code not-found} also for what the caller may not see */
    public TicketReference visible(String ref, Caller caller) {
        return find(ref).filter(ticket -> ticket.isVisibleTo(caller)).orElseThrow(() -> Refusal.notFound("ticket"));
    }

    /** The tickets that events are about, those that are known. */
    public Map<TicketId, TicketReference> about(List<Logged> events) {
        return all(events.stream()
                .map(Logged::ticket)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** Those of the tickets that are known. */
    public Map<TicketId, TicketReference> all(Collection<TicketId> tickets) {
        return sql
                .sql(SELECT + "where ticket_id = any(?)")
                .param(tickets.stream().map(TicketId::value).toArray(UUID[]::new))
                .query(TicketReferences::row)
                .list()
                .stream()
                .collect(Collectors.toMap(TicketReference::ticket, Function.identity()));
    }

    static boolean isId(String ref) {
        return ID.matcher(ref).matches();
    }

    static boolean isNumber(String ref) {
        return NUMBER.matcher(ref).matches();
    }

    private Optional<TicketReference> find(String ref) {
        if (isId(ref)) {
            return all(List.of(TicketId.of(ref))).values().stream().findFirst();
        }
        return isNumber(ref)
                ? sql.sql(SELECT + "where number = ?")
                        .param(Long.parseLong(ref))
                        .query(TicketReferences::row)
                        .optional()
                : Optional.empty();
    }

    private static TicketReference row(ResultSet row, int index) throws SQLException {
        var organization = row.getObject("organization", UUID.class);
        return new TicketReference(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getLong("number"),
                new PersonId(row.getObject("requester", UUID.class)),
                organization == null ? null : new OrganizationId(organization));
    }
}
