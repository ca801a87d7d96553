package io.docket.query.notification;

import io.docket.api.metadata.Caller;
import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.notification.NotificationPage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers how far people have read what they were told. */
final class NotificationInstructions {
    private static final int FIRST_PAGE = 25;

    private final JdbcClient sql;
    private final NotificationQueries queries;

    NotificationInstructions(JdbcClient sql, NotificationQueries queries) {
        this.sql = sql;
        this.queries = queries;
    }

    /** No further than what there is: nobody has read what they are yet to be told. */
    @QueryHandler
    NotificationPage read(MarkNotificationsRead instruction, Caller caller) {
        sql.sql("""
                insert into notification_read (person_id, up_to)
                select :person, least(:upTo, max(position)) from (%s) told having count(*) > 0
                on conflict (person_id) do update set up_to = greatest(notification_read.up_to, excluded.up_to)""".formatted(NotificationQueries.TOLD))
                .param("person", caller.id().value())
                .param("groups", NotificationQueries.groups(caller))
                .param("upTo", instruction.upTo())
                .update();
        return queries.list(new ListNotifications(null, FIRST_PAGE), caller);
    }
}
