package io.docket.query.identity;

import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.personal.Personal;
import io.docket.query.projection.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What people, groups and organisations were called, and from when on; so that the past can be shown in its own names.
 */
final class NameHistory {

    /** @param position of the event that gave the name */
    private record Given(UUID subject, long position, String name) {}

    private static final String SAVE = """
            insert into name_history select * from jsonb_populate_recordset(null::name_history, :rows::jsonb)
            on conflict do nothing""";

    private final JdbcClient sql;

    NameHistory(JdbcClient sql) {
        this.sql = sql;
    }

    void write(List<Recorded> events) {
        var given = events.stream().flatMap(event -> given(event).stream()).toList();
        if (!given.isEmpty()) {
            sql.sql(SAVE).param("rows", Json.of(given)).update();
        }
        erase(events);
    }

    /** Of somebody who was forgotten, no name is left. */
    private void erase(List<Recorded> events) {
        var forgotten = events.stream()
                .map(Recorded::event)
                .filter(PersonForgotten.class::isInstance)
                .map(event -> ((PersonForgotten) event).person().value())
                .toArray(UUID[]::new);
        if (forgotten.length > 0) {
            sql.sql("update name_history set name = ? where subject = any(?)")
                    .params(Personal.ERASED, forgotten)
                    .update();
        }
    }

    private static Optional<Given> given(Recorded recorded) {
        var at = recorded.position();
        return switch (recorded.event()) {
            case PersonRegistered event ->
                Optional.of(new Given(
                        event.person().value(), at, event.displayName().text()));
            case PersonRenamed event ->
                Optional.of(new Given(
                        event.person().value(), at, event.displayName().text()));
            case GroupCreated event -> Optional.of(new Given(event.group().value(), at, event.name()));
            case GroupRenamed event -> Optional.of(new Given(event.group().value(), at, event.to()));
            case OrganizationCreated event ->
                Optional.of(new Given(event.organization().value(), at, event.name()));
            case OrganizationRenamed event ->
                Optional.of(new Given(event.organization().value(), at, event.to()));
            default -> Optional.empty();
        };
    }
}
