package io.docket.command.identity;

import static io.docket.command.identity.IdentityScenarios.OTHER;
import static io.docket.command.identity.IdentityScenarios.STRONG;
import static io.docket.command.identity.IdentityScenarios.activity;
import static io.docket.command.identity.IdentityScenarios.refusedAs;
import static io.docket.command.identity.IdentityScenarios.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.MatcherAssert.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityNodeTest {
    private IdentityNode node;
    private PersonId first;

    @BeforeAll
    void start() {
        node = new IdentityNode();
        first = node.directory().administrators().people().iterator().next();
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void a_desk_without_administrator_makes_one_who_cannot_sign_in_before_choosing_a_password() {
        assertThat(node.directory().owner(Claims.USERNAME, "admin")).contains(first.value());
        assertThat(node.refuses(() -> node.signIn("admin", new Secret("")))).isTrue();
    }

    @Test
    void people_sign_in_and_change_their_password() {
        var gil = user("gil", Role.AGENT);
        assertThat(node.signIn("GIL", STRONG).person()).isEqualTo(gil);
        node.send(new ChangePassword(gil, STRONG, OTHER), gil);
        assertThat(node.refuses(() -> node.signIn("gil", STRONG))).isTrue();
        assertThat(node.signIn("gil", OTHER).person()).isEqualTo(gil);
        node.send(activity(gil, false), first);
        assertThat(node.refuses(() -> node.signIn("gil", OTHER))).isTrue();
    }

    @Test
    void a_forgotten_password_is_set_by_a_link_that_is_good_once() throws Exception {
        user("hal", Role.CUSTOMER);
        node.send(new RequestPasswordReset("nobody@desk.example"));
        node.send(new RequestPasswordReset("HAL@desk.example"));
        node.send(new RequestPasswordReset("hal@desk.example"));
        assertThat(node.links()).hasSize(2);
        var old = node.links().getFirst().token();
        var token = node.links().getLast().token();
        assertThat(node.refuses(() -> node.send(new ResetPassword(old, OTHER))))
                .as("replaced")
                .isTrue();
        assertThat(node.refuses(() -> node.send(new ResetPassword(token, new Secret("short")))))
                .isTrue();
        assertThat(atOnce(
                        () -> !node.refuses(() -> node.send(new ResetPassword(token, OTHER))),
                        () -> !node.refuses(() -> node.send(new ResetPassword(token, OTHER)))))
                .containsExactlyInAnyOrder(true, false);
        assertThat(node.signIn("hal", OTHER)).isNotNull();
        var spent = catchThrowableOfType(Refusal.class, () -> node.send(new ResetPassword(token, STRONG)));
        assertThat(spent, refusedAs(ProblemCode.LINK_SPENT));
    }

    @Test
    void of_two_who_claim_a_name_at_once_one_gets_it() throws Exception {
        assertThat(atOnce(
                        () -> !node.refuses(() -> user("ivy", Role.AGENT)),
                        () -> !node.refuses(() -> user("ivy", Role.AGENT))))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void of_two_administrators_who_take_the_role_from_each_other_at_once_one_stays() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = user("one" + round, Role.ADMIN);
            var two = user("two" + round, Role.ADMIN);
            for (var other : node.directory().administrators().people()) {
                if (!Set.of(one, two).contains(other)) {
                    node.send(roles(other, Role.AGENT), one);
                }
            }
            assertThat(atOnce(
                            () -> !node.refuses(() -> node.send(activity(two, false), one)),
                            () -> !node.refuses(() -> node.send(roles(one, Role.AGENT), two))))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(node.directory().administrators().people()).hasSize(1);
            node.send(
                    roles(first, Role.ADMIN),
                    node.directory().administrators().people().iterator().next());
        }
    }

    private PersonId user(String username, Role role) {
        var id = PersonId.next();
        node.send(
                new RegisterPerson(
                        id, username, username + "@desk.example", username, STRONG, Set.of(role), Set.of(), null),
                first);
        return id;
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> two) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(one, two));
            return List.of(results.get(0).get(), results.get(1).get());
        }
    }
}
