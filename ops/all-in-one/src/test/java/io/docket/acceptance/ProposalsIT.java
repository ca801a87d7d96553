package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(DeskExtension.class)
class ProposalsIT {
    private final Caller agent;
    private final Caller customer;

    ProposalsIT(RunningDesk desk) {
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void a_new_ticket_gets_an_answer_to_every_question() {
        var ticket = ticket();
        for (var task : new String[] {"triage", "similar", "reply"}) {
            var proposal = await().atMost(Proposals.PATIENCE)
                    .until(() -> Proposals.find(agent, ticket, task), JsonNode::isObject);
            assertThat(proposal.path("state").asString()).isIn("proposed", "skipped");
            assertThat(proposal.path("madeAt").asString()).isNotBlank();
            if (proposal.path("state").asString().equals("proposed")) {
                assertThat(proposal.path("value").isObject()).isTrue();
                assertThat(proposal.path("model").asString()).isNotBlank();
                assertThat(proposal.path("confidence").asDouble()).isBetween(0.0, 1.0);
                assertThat(proposal.path("sources").isArray()).isTrue();
            }
        }
        var before = ticket.json().path("version").asLong();
        assertThat(agent.get(Tickets.path(ticket)).json().path("version").asLong())
                .as("what the assistant proposes does not change the ticket")
                .isEqualTo(before);
    }

    @Test
    void a_word_that_a_proposal_cannot_be_edited_into_is_named_wherever_its_task_stands() {
        var path = Tickets.path(Tickets.open(agent)) + "/proposals/00000000-0000-4000-8000-000000000000/accept";
        for (var edited : List.of(
                "{\"task\":\"triage\",\"priority\":\"extreme\"}", "{\"priority\":\"extreme\",\"task\":\"triage\"}")) {
            var refused = agent.post(path, "{\"edited\":" + edited + "}").refused(400, "invalid-request");
            assertThat(refused.at("/errors/0/field")).isEqualTo("edited.priority");
        }
    }

    @Test
    void a_triage_is_accepted_as_edited_and_done() {
        var ticket = ticket();
        var proposal = open(ticket, "triage");
        var accepted = agent.post(
                        Proposals.path(ticket, proposal) + "/accept",
                        Map.of("edited", Map.of("task", "triage", "priority", "urgent")))
                .expect(200);
        assertThat(accepted.at("/state")).isEqualTo("edited");
        assertThat(accepted.at("/decidedBy/name")).isEqualTo("Tomasz Zieliński");
        assertThat(accepted.position()).isNotBlank();
        await().atMost(Proposals.PATIENCE)
                .until(() -> agent.get(Tickets.path(ticket)).at("/priority").equals("urgent"));
        agent.post(Proposals.path(ticket, proposal) + "/reject", Map.of()).refused(422, "proposal-not-open");
    }

    @Test
    void a_proposal_is_rejected_with_a_reason() {
        var ticket = ticket();
        var proposal = open(ticket, "triage");
        var rejected = agent.post(Proposals.path(ticket, proposal) + "/reject", Map.of("reason", "Not about cards"))
                .expect(200);
        assertThat(rejected.at("/state")).isEqualTo("rejected");
        assertThat(rejected.at("/reason")).isEqualTo("Not about cards");
        assertThat(agent.get(Tickets.path(ticket)).at("/priority")).isEqualTo("normal");
        agent.post(Proposals.path(ticket, proposal) + "/accept").refused(422, "proposal-not-open");
    }

    @Test
    void what_is_not_there_cannot_be_decided() {
        var ticket = ticket();
        agent.post(Tickets.path(ticket) + "/proposals/00000000-0000-4000-8000-000000000000/accept")
                .refused(404, "not-found");
    }

    private Answered ticket() {
        return Proposals.ticket(customer, "My card has not arrived");
    }

    private JsonNode open(Answered ticket, String task) {
        return Proposals.open(agent, ticket, task);
    }
}
