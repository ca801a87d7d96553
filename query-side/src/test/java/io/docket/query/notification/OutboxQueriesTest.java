package io.docket.query.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.notification.ListOutbox;
import io.docket.api.notification.OutgoingMail;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.query.CommandTables;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxQueriesTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-01T10:00:00Z");

    private static MigratedDatabase database;
    private static OutboxQueries queries;

    @BeforeAll
    static void create() {
        database = MigratedDatabase.create();
        CommandTables.make(database, "V250__mail.sql");
        queries = new OutboxQueries(database.sql());
    }

    @BeforeEach
    void empty() {
        database.sql().sql("delete from outgoing_mail").update();
    }

    @Test
    void mail_is_shown_as_it_was_written_with_what_became_of_it() {
        var ticket = TicketId.next();
        var id = mail("failed", ticket, WRITTEN);
        database.sql()
                .sql("update outgoing_mail set attempts = 8, error = 'Nobody lives there'")
                .update();
        assertThat(queries.list(new ListOutbox(null, 10)).items())
                .containsExactly(new OutgoingMail(
                        id,
                        ticket,
                        "ann@example.com",
                        "Your request",
                        "Hello",
                        "<p>Hello</p>",
                        "failed",
                        8,
                        WRITTEN,
                        null,
                        "Nobody lives there"));
    }

    @Test
    void mail_about_no_ticket_is_shown_too_and_when_it_was_sent() {
        mail("sent", null, WRITTEN);
        database.sql()
                .sql("update outgoing_mail set sent_at = ?")
                .param(WRITTEN.plusSeconds(3).atOffset(ZoneOffset.UTC))
                .update();
        var mail = queries.list(new ListOutbox(null, 10)).items().getFirst();
        assertThat(mail.ticket()).isNull();
        assertThat(mail.sentAt()).isEqualTo(WRITTEN.plusSeconds(3));
    }

    @Test
    void the_latest_comes_first_and_pages_meet_without_a_gap() {
        for (var i = 0; i < 3; i++) {
            mail("shown", null, WRITTEN);
            mail("shown", null, WRITTEN.plusSeconds(i));
        }
        var all = queries.list(new ListOutbox(null, 100));
        assertThat(all.items())
                .hasSize(6)
                .extracting(OutgoingMail::createdAt)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(all.next()).isNull();
        var paged = new ArrayList<OutgoingMail>();
        @Nullable String after = null;
        do {
            var page = queries.list(new ListOutbox(after, 2));
            assertThat(page.items()).hasSize(2);
            paged.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(paged).isEqualTo(all.items());
    }

    @Test
    void what_is_no_place_in_the_list_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> queries.list(new ListOutbox("first", 10)))
                .satisfies(refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.INVALID_REQUEST));
    }

    private static UUID mail(String state, @Nullable TicketId ticket, Instant at) {
        var id = UUID.randomUUID();
        database.sql()
                .sql("""
                insert into outgoing_mail (id, ticket_id, recipient, subject, body_text, body_html, message_id, state,
                    next_attempt_at, created_at)
                values (?, cast(? as uuid), 'ann@example.com', 'Your request', 'Hello', '<p>Hello</p>', 'm', ?, ?, ?)""")
                .params(
                        id,
                        ticket == null ? null : ticket.toString(),
                        state,
                        at.atOffset(ZoneOffset.UTC),
                        at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
