package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ConversationIT {
    private final Caller agent;
    private final Caller customer;
    private final Caller auditor;
    private final Caller analyst;

    ConversationIT(RunningDesk desk) {
        agent = desk.as("agent");
        customer = desk.as("customer");
        auditor = desk.as("auditor");
        analyst = desk.as("analyst");
    }

    @Test
    void a_reply_is_an_answer_with_its_place() {
        var ticket = Tickets.open(customer);
        var reply = agent.post(
                        Tickets.path(ticket) + "/replies", Map.of("body", "We look into it", "status", "pending"))
                .expect(201);
        assertThat(reply.header("Location"))
                .isEqualTo("/api/v1" + Tickets.path(ticket) + "/messages/" + reply.at("/id"));
        assertThat(reply.at("/kind")).isEqualTo("reply");
        assertThat(reply.at("/body")).isEqualTo("We look into it");
        assertThat(reply.at("/author/kind")).isEqualTo("agent");
        assertThat(reply.at("/author/name")).isEqualTo("Tomasz Zieliński");
        assertThat(reply.at("/ticket")).isEmpty();
        var now = agent.with("Docket-Min-Position", reply.position()).get(Tickets.path(ticket));
        assertThat(now.at("/status")).isEqualTo("pending");
    }

    @Test
    void the_first_reply_of_an_agent_makes_a_new_ticket_open() {
        var ticket = Tickets.open(customer);
        var reply = agent.post(Tickets.path(ticket) + "/replies", Map.of("body", "Hello"))
                .expect(201);
        assertThat(agent.with("Docket-Min-Position", reply.position())
                        .get(Tickets.path(ticket))
                        .at("/status"))
                .isEqualTo("open");
    }

    @Test
    void a_requesters_reply_opens_a_solved_ticket_again() {
        var ticket = Tickets.open(customer);
        agent.patch(Tickets.path(ticket), Map.of("status", "solved")).expect(200);
        var reply = customer.post(Tickets.path(ticket) + "/replies", Map.of("body", "It is not solved"))
                .expect(201);
        var now = customer.with("Docket-Min-Position", reply.position()).get(Tickets.path(ticket));
        assertThat(now.at("/status")).isEqualTo("open");
    }

    @Test
    void a_requesters_reply_to_a_closed_ticket_opens_a_follow_up() {
        var ticket = Tickets.open(customer);
        agent.patch(Tickets.path(ticket), Map.of("status", "solved")).expect(200);
        agent.patch(Tickets.path(ticket), Map.of("status", "closed")).expect(200);
        agent.post(Tickets.path(ticket) + "/replies", Map.of("body", "Too late"))
                .refused(422, "ticket-closed");
        var reply = customer.post(Tickets.path(ticket) + "/replies", Map.of("body", "It came back"))
                .expect(201);
        assertThat(reply.at("/ticket")).isNotBlank().isNotEqualTo(ticket.at("/id"));
        assertThat(reply.header("Location")).isEqualTo("/api/v1/tickets/" + reply.at("/ticket"));
        var reader = customer.with("Docket-Min-Position", reply.position());
        var followUp = reader.get("/tickets/" + reply.at("/ticket")).expect(200);
        assertThat(followUp.at("/status")).isEqualTo("new");
        assertThat(followUp.at("/description")).isEqualTo("It came back");
        assertThat(followUp.at("/links/0/ticket")).isEqualTo(ticket.at("/id"));
        var closed = reader.get(Tickets.path(ticket)).expect(200);
        assertThat(closed.at("/status")).isEqualTo("closed");
        assertThat(closed.at("/links/0/ticket")).isEqualTo(reply.at("/ticket"));
    }

    @Test
    void messages_come_oldest_first_and_begin_with_the_description() {
        var ticket = Tickets.open(customer);
        agent.post(Tickets.path(ticket) + "/notes", Map.of("body", "Check the ledger"))
                .expect(201);
        var last = customer.post(Tickets.path(ticket) + "/replies", Map.of("body", "Any news?"))
                .expect(201);
        var path = Tickets.path(ticket) + "/messages";
        var messages =
                agent.with("Docket-Min-Position", last.position()).get(path).expect(200);
        assertThat(messages.items("/body")).containsExactly(ticket.at("/description"), "Check the ledger", "Any news?");
        assertThat(messages.items("/kind")).containsExactly("reply", "note", "reply");
        assertThat(messages.items("/author/kind")).containsExactly("customer", "agent", "customer");
        assertThat(auditor.get(path).expect(200).items("/kind")).contains("note");
        var page = agent.get(path + "?limit=2").expect(200);
        assertThat(agent.get(path + "?limit=2&after=" + page.at("/next")).items("/body"))
                .containsExactly("Any news?");
    }

    @Test
    void notes_are_for_the_desk_alone() {
        var word = "zephyrous" + System.nanoTime();
        var ticket = Tickets.open(customer);
        var note = agent.post(Tickets.path(ticket) + "/notes", Map.of("body", "Suspected: " + word))
                .expect(201);
        var reader = customer.with("Docket-Min-Position", note.position());
        assertThat(reader.get(Tickets.path(ticket) + "/messages").expect(200).text())
                .doesNotContain(word);
        assertThat(reader.get(Tickets.path(ticket)).expect(200).text()).doesNotContain(word);
        reader.get(Tickets.path(ticket) + "/messages/" + note.at("/id")).refused(404, "not-found");
        reader.get(Tickets.path(ticket) + "/events").refused(403, "forbidden");
        reader.get(Tickets.path(ticket) + "/at?event=1").refused(403, "forbidden");
        customer.post(Tickets.path(ticket) + "/notes", Map.of("body", "Me too")).refused(403, "forbidden");
        var searched = reader.get("/search?facets=status,priority&q=" + word).expect(200);
        assertThat(searched.json().path("total").asInt()).isZero();
        assertThat(searched.json().at("/facets/status")).isEmpty();
        assertThat(agent.with("Docket-Min-Position", note.position())
                        .get("/search?facets=status&q=" + word)
                        .expect(200)
                        .items("/id"))
                .containsExactly(ticket.at("/id"));
    }

    @Test
    void a_note_does_not_show_in_what_a_customer_can_count() {
        var ticket = Tickets.open(customer);
        var before = customer.get(Tickets.path(ticket)).expect(200);
        var note = agent.post(Tickets.path(ticket) + "/notes", Map.of("body", "Between us"))
                .expect(201);
        var after = customer.with("Docket-Min-Position", note.position()).get(Tickets.path(ticket));
        assertThat(after.at("/updatedAt")).isEqualTo(before.at("/updatedAt"));
    }

    @Test
    void an_analyst_reads_tickets_without_what_was_written() {
        var ticket = Tickets.open(customer);
        var seen = analyst.with("Docket-Min-Position", ticket.position())
                .get(Tickets.path(ticket))
                .expect(200);
        assertThat(seen.json().has("description")).isFalse();
        analyst.get(Tickets.path(ticket) + "/messages").refused(403, "forbidden");
    }

    @Test
    void a_mention_must_be_of_an_agent() {
        var ticket = Tickets.open(customer);
        var me = customer.get("/me").at("/id");
        agent.post(Tickets.path(ticket) + "/notes", Map.of("body", "Look", "mentions", List.of(me)))
                .refused(422, "unknown-reference");
    }

    @Test
    void colleagues_are_mentioned_by_user_name_too() {
        var note = Tickets.path(Tickets.open(customer)) + "/notes";
        var added = agent.post(note, Map.of("body", "Look", "mentions", List.of("agent2")))
                .expect(201);
        assertThat(agent.with("Docket-Min-Position", added.position())
                        .get(note.replace("/notes", "/events"))
                        .text())
                .contains(agent.get("/users/agent2").at("/id"));
        var unknown = agent.post(note, Map.of("body", "Look", "mentions", List.of("nobody-at-all")))
                .refused(422, "unknown-reference");
        assertThat(unknown.at("/field")).isEqualTo("mentions");
        customer.post(note, Map.of("body", "Look", "mentions", List.of("agent2")))
                .refused(403, "forbidden");
        var unread = agent.post(note, Map.of("body", "Look", "mentions", List.of(Map.of("id", 1))))
                .refused(400, "invalid-request");
        assertThat(unread.at("/errors/0/field")).isEqualTo("mentions[0]");
    }

    @Test
    void a_message_needs_words() {
        var ticket = Tickets.open(customer);
        agent.post(Tickets.path(ticket) + "/replies", Map.of("body", "  ")).refused(400, "invalid-request");
        agent.post(Tickets.path(ticket) + "/notes", Map.of()).refused(400, "invalid-request");
    }

    @Test
    void a_strangers_ticket_does_not_exist(RunningDesk desk) {
        var ticket = Tickets.open(customer);
        var stranger = desk.as("customer2");
        stranger.get(Tickets.path(ticket)).refused(404, "not-found");
        stranger.get(Tickets.path(ticket) + "/messages").refused(404, "not-found");
        stranger.post(Tickets.path(ticket) + "/replies", Map.of("body", "Hello?"))
                .refused(404, "not-found");
        var missing = stranger.get("/tickets/999999999");
        assertThat(stranger.get("/tickets/" + ticket.json().path("number").asLong())
                        .text())
                .isEqualTo(missing.text());
    }
}
