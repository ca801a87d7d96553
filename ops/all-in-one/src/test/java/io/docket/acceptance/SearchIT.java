package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class SearchIT {
    private final RunningDesk desk;
    private final Caller agent;
    private final Caller customer;

    SearchIT(RunningDesk desk) {
        this.desk = desk;
        agent = desk.as("agent");
        customer = desk.as("customer");
    }

    @Test
    void a_search_counts_all_that_it_found_and_their_facets() {
        var found = agent.get("/search?q=status<solved&facets=status,priority,group&limit=5")
                .expect(200);
        assertThat(found.at("/engine")).isEqualTo("elasticsearch");
        assertThat(found.json().path("position").asLong()).isPositive();
        assertThat(found.json().path("total").isIntegralNumber()).isTrue();
        var total = found.json().path("total").asLong();
        assertThat(total).isGreaterThan(5);
        assertThat(found.json().path("items")).hasSize(5);
        assertThat(found.at("/next")).isNotBlank();
        for (var facet : Set.of("status", "priority")) {
            assertThat(found.json()
                            .path("facets")
                            .path(facet)
                            .valueStream()
                            .mapToLong(value -> value.path("count").asLong())
                            .sum())
                    .as(facet)
                    .isEqualTo(total);
        }
        assertThat(found.json()
                        .path("facets")
                        .path("status")
                        .valueStream()
                        .map(value -> value.path("value").asString())
                        .collect(Collectors.toSet()))
                .isSubsetOf("new", "open", "pending", "hold");
    }

    @Test
    void the_last_page_says_that_none_follows() {
        var found = agent.get("/search?q=nothingofthekind").expect(200).json();
        assertThat(found.path("items")).isEmpty();
        assertThat(found.has("next")).isTrue();
        assertThat(found.path("next").isNull()).isTrue();
    }

    @Test
    void words_are_found_by_their_stems_in_subjects_and_messages() {
        var name = "quixotic" + System.nanoTime();
        var ticket = Tickets.open(customer, "Transferred payments " + name);
        var reply = agent.post(Tickets.path(ticket) + "/replies", Map.of("body", "The merchants were contacted"))
                .expect(201);
        var reader = agent.with("Docket-Min-Position", reply.position());
        assertThat(reader.get("/search?q=" + name + " payment").items("/id")).containsExactly(ticket.at("/id"));
        assertThat(reader.get("/search?q=" + name + " merchant").items("/id")).containsExactly(ticket.at("/id"));
        assertThat(reader.get("/search?q=" + name + " \"payments transferred\"").items("/id"))
                .isEmpty();
        assertThat(reader.get("/search?q=" + name.substring(0, 12) + "* -status:closed")
                        .items("/id"))
                .contains(ticket.at("/id"));
        assertThat(reader.get("/search?q=" + ticket.at("/number")).items("/id")).contains(ticket.at("/id"));
    }

    @Test
    void keys_narrow_a_search() {
        var subject = "Narrowing " + System.nanoTime();
        var ticket = Tickets.open(customer, subject);
        var changed = agent.patch(
                        Tickets.path(ticket),
                        Map.of("assignee", "agent", "group", "Transfers", "priority", "urgent", "tags", Set.of("vip")))
                .expect(422);
        assertThat(changed.at("/code")).isEqualTo("assignee-not-in-group");
        var last = agent.patch(
                        Tickets.path(ticket),
                        Map.of(
                                "assignee",
                                "agent",
                                "group",
                                "Cards, first line",
                                "priority",
                                "urgent",
                                "tags",
                                Set.of("vip")))
                .expect(200);
        var reader = agent.with("Docket-Min-Position", last.position());
        var words = " \"" + subject + "\"";
        for (var hit : Set.of(
                "assignee:me",
                "priority>=high",
                "tags:vip",
                "status:open",
                "group:\"Cards, first line\"",
                "requester:anna.kowalska@example.com",
                "created>2026-01-01",
                "(status:solved OR status:open)",
                "status:solved status:open",
                "NOT status:solved",
                "updated>4hours")) {
            assertThat(reader.get("/search?q=" + encoded(hit + words))
                            .expect(200)
                            .items("/id"))
                    .as(hit)
                    .containsExactly(ticket.at("/id"));
        }
        for (var miss : Set.of("assignee:none", "priority<high", "-tags:vip", "status:solved", "updated<4hours")) {
            assertThat(reader.get("/search?q=" + encoded(miss + words))
                            .expect(200)
                            .items("/id"))
                    .as(miss)
                    .isEmpty();
        }
    }

    @Test
    void what_does_not_parse_is_searched_as_text_and_said_so() {
        var found = agent.get("/search?q=" + encoded("status:( OR ) created:[")).expect(200);
        assertThat(found.at("/notice")).isNotBlank();
        assertThat(agent.get("/search?q=status:open").json().has("notice")).isFalse();
        var listed =
                agent.get("/tickets?q=" + encoded("status:( OR ) created:[")).expect(200);
        assertThat(listed.at("/notice")).isEqualTo(found.at("/notice"));
        assertThat(agent.get("/tickets?q=status:open").json().has("notice")).isFalse();
        assertThat(agent.get("/tickets?sort=created&q=" + encoded("created:["))
                        .expect(200)
                        .at("/notice"))
                .isNotBlank();
    }

    /** Of closed ones the demo desk has hundreds, whatever day it was made up on. */
    @Test
    void pages_of_a_search_meet_without_a_gap() {
        var first = agent.get("/search?q=status:closed&limit=10").expect(200);
        var second = agent.get("/search?q=status:closed&limit=10&after=" + first.at("/next"))
                .expect(200);
        assertThat(second.items("/id")).hasSize(10).doesNotContainAnyElementsOf(first.items("/id"));
        var both = agent.get("/search?q=status:closed&limit=20").items("/id");
        assertThat(both.subList(0, 10)).isEqualTo(first.items("/id"));
        assertThat(both.subList(10, 20)).isEqualTo(second.items("/id"));
    }

    @Test
    void customers_find_and_count_only_what_they_may_see() {
        var subject = "Private " + System.nanoTime();
        var ticket = Tickets.open(customer, subject);
        var stranger = desk.as("customer2").with("Docket-Min-Position", ticket.position());
        var found = stranger.get("/search?facets=status&q=\"" + subject + "\"").expect(200);
        assertThat(found.json().path("total").asLong()).isZero();
        assertThat(found.json().at("/facets/status")).isEmpty();
        assertThat(stranger.get("/tickets?q=\"" + subject + "\"").items("/id")).isEmpty();
        var all = agent.get("/search").json().path("total").asLong();
        assertThat(stranger.get("/search").json().path("total").asLong()).isLessThan(all);
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        agent.get("/search?facets=shoe-size").refused(400, "invalid-request");
        agent.get("/search?after=rubbish").refused(400, "invalid-request");
    }

    private static String encoded(String q) {
        return java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
    }
}
