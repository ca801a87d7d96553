package io.docket.query.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.notification.ListMailsOf;
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
import java.util.List;
import java.util.Set;
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
        CommandTables.make(database, "V272__former_mail_addresses.sql");
        CommandTables.make(database, "V273__mail_of_a_person.sql");
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
    void people_read_their_own_whatever_address_it_went_to_and_administrators_everybodys() {
        var ann = PersonId.next();
        var theirs = to(ann, mail("sent", null, WRITTEN));
        var later = to(ann, mail("shown", null, WRITTEN.plusSeconds(1)));
        to(PersonId.next(), mail("sent", null, WRITTEN));
        mail("sent", null, WRITTEN);
        for (var reader : List.of(caller(ann, Role.CUSTOMER), caller(PersonId.next(), Role.ADMIN))) {
            var first = queries.list(new ListMailsOf(ann, null, 1), reader);
            assertThat(first.items()).extracting(OutgoingMail::id).containsExactly(later);
            var rest = queries.list(new ListMailsOf(ann, first.next(), 1), reader);
            assertThat(rest.items()).extracting(OutgoingMail::id).containsExactly(theirs);
            assertThat(rest.next()).isNull();
        }
        for (var other : List.of(caller(PersonId.next(), Role.CUSTOMER), caller(PersonId.next(), Role.AGENT))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> queries.list(new ListMailsOf(ann, null, 1), other))
                    .satisfies(refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.NOT_FOUND));
        }
    }

    @Test
    void why_a_mail_could_not_be_delivered_is_for_administrators() {
        var ann = PersonId.next();
        to(ann, mail("failed", null, WRITTEN));
        database.sql()
                .sql("update outgoing_mail set error = 'relay.internal says no'")
                .update();
        var query = new ListMailsOf(ann, null, 10);
        assertThat(queries.list(query, caller(ann, Role.CUSTOMER))
                        .items()
                        .getFirst()
                        .error())
                .isNull();
        assertThat(queries.list(query, caller(PersonId.next(), Role.ADMIN))
                        .items()
                        .getFirst()
                        .error())
                .startsWith("relay");
    }

    private static Caller caller(PersonId person, Role role) {
        return new Caller(person, Set.of(role), Set.of(), null, false);
    }

    private static UUID to(PersonId person, UUID mail) {
        database.sql()
                .sql("update outgoing_mail set person_id = ? where id = ?")
                .params(person.value(), mail)
                .update();
        return mail;
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
