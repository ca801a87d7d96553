package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class PeopleIT {
    private final RunningDesk desk;
    private final Caller admin;
    private final Caller agent;

    PeopleIT(RunningDesk desk) {
        this.desk = desk;
        admin = desk.as("admin");
        agent = desk.as("agent");
    }

    @Test
    void an_administrator_registers_somebody_who_signs_in() {
        var group = admin.post("/groups", Map.of("name", "Group " + System.nanoTime()))
                .expect(201);
        assertThat(group.header("Location")).isEqualTo("/api/v1/groups/" + group.at("/id"));
        var created = admin.post(
                        "/users",
                        Map.of(
                                "username",
                                "mira" + System.nanoTime(),
                                "displayName",
                                "Mira Novak",
                                "email",
                                "mira" + System.nanoTime() + "@example.net",
                                "password",
                                People.PASSWORD,
                                "roles",
                                List.of("agent"),
                                "groups",
                                List.of(group.at("/id"))))
                .expect(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/users/" + created.at("/id"));
        assertThat(created.position()).isNotBlank();
        assertThat(created.text()).doesNotContain(People.PASSWORD);
        var me = desk.nobody()
                .signIn(created.at("/username"), People.PASSWORD)
                .get("/me")
                .expect(200);
        assertThat(me.at("/displayName")).isEqualTo("Mira Novak");
        assertThat(me.at("/groups/0/name")).isEqualTo(group.at("/name"));
    }

    @Test
    void people_are_found_by_the_beginnings_of_their_names() {
        assertThat(agent.get("/users?q=tomasz").expect(200).items("/username")).contains("agent");
        assertThat(agent.get("/users?q=zieli").items("/username")).contains("agent");
        assertThat(agent.get("/users?role=auditor").items("/username")).containsExactly("auditor");
        assertThat(agent.get("/users/agent").expect(200).at("/displayName")).isEqualTo("Tomasz Zieliński");
        var first = agent.get("/users?limit=2").expect(200);
        assertThat(first.items("/id")).hasSize(2);
        assertThat(agent.get("/users?limit=2&after=" + first.at("/next")).items("/id"))
                .hasSize(2)
                .doesNotContainAnyElementsOf(first.items("/id"));
        agent.get("/users/nobody-at-all").refused(404, "not-found");
    }

    @Test
    void names_and_addresses_are_taken_once() {
        var user = People.register(desk, "customer");
        admin.post(
                        "/users",
                        Map.of(
                                "username",
                                user.username(),
                                "displayName",
                                "x",
                                "email",
                                "other@example.net",
                                "password",
                                People.PASSWORD))
                .refused(409, "already-taken");
        admin.post("/users", Map.of("displayName", "x", "email", user.email().toUpperCase(java.util.Locale.ROOT)))
                .refused(409, "already-taken");
        admin.post("/groups", Map.of("name", "Transfers")).refused(409, "already-taken");
    }

    @Test
    void a_person_is_changed_field_by_field() {
        var user = People.register(desk, "customer");
        var organization = admin.post("/organizations", Map.of("name", "Firm " + System.nanoTime()))
                .expect(201);
        assertThat(organization.json().path("sharesTickets").asBoolean()).isFalse();
        var changed = admin.patch(
                        "/users/" + user.id(), Map.of("displayName", "Renamed", "organization", organization.at("/id")))
                .expect(200);
        assertThat(changed.at("/displayName")).isEqualTo("Renamed");
        assertThat(changed.at("/organization/name")).isEqualTo(organization.at("/name"));
        assertThat(changed.at("/email")).isEqualTo(user.email());
        admin.patch("/users/" + user.id(), Map.of("password", "another passphrase"))
                .expect(200);
        desk.nobody().token(user.username(), People.PASSWORD).refused(401, "bad-credentials");
        desk.nobody().token(user.username(), "another passphrase").expect(200);
        admin.patch("/users/" + user.id(), Map.of("password", "short")).refused(422, "weak-password");
        admin.patch("/users/00000000-0000-4000-8000-000000000000", Map.of("displayName", "x"))
                .refused(404, "not-found");
    }

    @Test
    void groups_and_organisations_of_people_are_named_too() {
        var organization = admin.post("/organizations", Map.of("name", "Firm " + System.nanoTime()))
                .expect(201);
        var created = admin.post(
                        "/users",
                        Map.of(
                                "displayName",
                                "Noa",
                                "email",
                                "noa" + System.nanoTime() + "@example.net",
                                "organization",
                                organization.at("/name")))
                .expect(201);
        assertThat(created.at("/organization/id")).isEqualTo(organization.at("/id"));
        var agents = "/users/" + People.register(desk, "agent").id();
        var changed = admin.patch(agents, Map.of("groups", List.of("Cards, first line", "transfers")))
                .expect(200);
        assertThat(changed.json().path("groups").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Cards, first line", "Transfers");
        var unknown =
                admin.patch(agents, Map.of("groups", List.of("No such group"))).refused(422, "unknown-reference");
        assertThat(unknown.at("/field")).isEqualTo("groups");
        admin.patch(agents, Map.of("organization", "No such firm")).refused(422, "unknown-reference");
        agent.patch(agents, Map.of("groups", List.of("No such group"))).refused(403, "forbidden");
    }

    @Test
    void a_group_can_be_renamed_and_taken_out_of_use() {
        var group = admin.post("/groups", Map.of("name", "Old " + System.nanoTime()))
                .expect(201);
        var renamed = admin.patch(
                        "/groups/" + group.at("/id"), Map.of("name", "New " + System.nanoTime(), "active", false))
                .expect(200);
        assertThat(renamed.json().path("active").asBoolean(true)).isFalse();
        assertThat(agent.get("/groups/" + group.at("/id")).at("/name")).isEqualTo(renamed.at("/name"));
        agent.patch(Tickets.path(Tickets.open(agent)), Map.of("group", group.at("/id")))
                .refused(422, "unknown-reference");
    }

    @Test
    void members_of_an_organisation_that_shares_see_each_others_tickets() {
        var organization = admin.post("/organizations", Map.of("name", "Shared " + System.nanoTime()))
                .expect(201);
        var anna = People.register(desk, "customer");
        var bruno = People.register(desk, "customer");
        for (var member : List.of(anna, bruno)) {
            admin.patch("/users/" + member.id(), Map.of("organization", organization.at("/id")))
                    .expect(200);
        }
        var ticket = Tickets.open(anna.signIn(desk));
        var other = bruno.signIn(desk);
        other.get(Tickets.path(ticket)).refused(404, "not-found");
        var sharing = admin.patch("/organizations/" + organization.at("/id"), Map.of("sharesTickets", true))
                .expect(200);
        var reader = other.with("Docket-Min-Position", sharing.position());
        assertThat(reader.get(Tickets.path(ticket)).expect(200).at("/id")).isEqualTo(ticket.at("/id"));
        assertThat(reader.get("/search?q=\"" + ticket.at("/subject") + "\"").items("/id"))
                .containsExactly(ticket.at("/id"));
        other.post(Tickets.path(ticket) + "/replies", Map.of("body", "Me too.")).refused(403, "forbidden");
        other.upload(Tickets.path(ticket) + "/attachments", Map.of("a.txt", "a"))
                .refused(403, "forbidden");
    }

    @Test
    void the_last_administrator_stays() {
        var me = admin.get("/me").at("/id");
        admin.patch("/users/" + me, Map.of("active", false)).refused(422, "last-administrator");
        admin.patch("/users/" + me, Map.of("roles", List.of("agent"))).refused(422, "last-administrator");
    }

    @Test
    void an_agent_adds_nobody() {
        for (var path : List.of("/users", "/groups", "/organizations")) {
            agent.post(path, Map.of()).refused(403, "forbidden");
            admin.post(path, Map.of()).refused(400, "invalid-request");
        }
        var email = "contact" + System.nanoTime() + "@example.net";
        agent.post("/users", Map.of("displayName", "A contact", "email", email)).refused(403, "forbidden");
        agent.post(
                        "/users",
                        Map.of(
                                "username",
                                "u" + System.nanoTime(),
                                "displayName",
                                "A user",
                                "email",
                                "x" + email,
                                "password",
                                People.PASSWORD,
                                "roles",
                                List.of("admin")))
                .refused(403, "forbidden");
    }
}
