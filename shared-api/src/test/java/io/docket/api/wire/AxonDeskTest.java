package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.LiveTickets;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class AxonDeskTest {
    private static final RuleViolation CLOSED =
            new RuleViolation(ProblemCode.TICKET_CLOSED, "The ticket is closed.", Map.of("field", "status"));
    private static final Origin NOBODY = Origin.anonymous("api", null);

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final Desk desk = new AxonDesk(commands, queries, beans.getBeanProvider(LiveTickets.class));

    record Shout(String what) {}

    record Ask(String what) implements Query<String> {
        @Override
        public Class<String> answer() {
            return String.class;
        }
    }

    @Test
    void a_command_is_answered_with_value_position_and_whether_it_was_known() {
        commands.subscribe(
                Shout.class.getName(),
                command -> new GenericCommandResultMessage<>("HEY", Map.of("position", 41, "repeated", true)));
        var answer = desk.send(new Shout("hey"), String.class, NOBODY);
        assertThat(answer.value()).isEqualTo("HEY");
        assertThat(answer.position()).isEqualTo(41);
        assertThat(answer.repeated()).isTrue();
    }

    @Test
    void commands_and_queries_tell_where_they_come_from() {
        var seen = new HashMap<String, Object>();
        commands.subscribe(Shout.class.getName(), command -> {
            seen.putAll(command.getMetaData());
            return "";
        });
        desk.send(new Shout("hey"), String.class, NOBODY.once("key").seeing(7));
        assertThat(seen)
                .containsEntry("channel", "api")
                .containsEntry("idempotencyKey", "key")
                .containsEntry("seen", 7L);
        answerWith(query -> query.getMetaData().get("minPosition").toString());
        assertThat(desk.ask(new Ask("?"), NOBODY.notBefore(12))).isEqualTo("12");
    }

    @Test
    void a_refusal_comes_out_as_it_went_in_also_from_another_node() {
        commands.subscribe(Shout.class.getName(), command -> {
            throw new CommandExecutionException("closed", null, CLOSED);
        });
        assertThatThrownBy(() -> desk.send(new Shout("hey"), String.class, NOBODY))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.violation())
                        .isEqualTo(CLOSED));
        answerWith(query -> {
            throw new QueryExecutionException("closed", null, CLOSED);
        });
        assertThatThrownBy(() -> desk.ask(new Ask("?"), NOBODY)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_refusal_that_a_handler_in_the_same_process_throws_comes_out_too() {
        answerWith(query -> {
            throw Refusal.notFound("ticket");
        });
        assertThatThrownBy(() -> desk.ask(new Ask("?"), NOBODY))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no such ticket, or you may not see it.");
    }

    @Test
    void what_fails_comes_out_as_what_it_was() {
        commands.subscribe(Shout.class.getName(), command -> {
            throw new IllegalArgumentException("broken");
        });
        assertThatThrownBy(() -> desk.send(new Shout("hey"), String.class, NOBODY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_this_node_has_nobody_for_is_not_there_at_the_moment() {
        assertThatThrownBy(() -> desk.send(new Shout("hey"), String.class, NOBODY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.BUSY));
        assertThatThrownBy(() -> desk.ask(new Ask("?"), NOBODY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violation().code()).isEqualTo(ProblemCode.BUSY));
    }

    @Test
    void who_watches_is_told_until_they_close() {
        var closed = new boolean[1];
        beans.registerSingleton("live", (LiveTickets) (origin, listener) -> () -> closed[0] = true);
        desk.watch(NOBODY, changed -> {}).close();
        assertThat(closed[0]).isTrue();
    }

    private void answerWith(MessageHandler<QueryMessage<?, String>> handler) {
        queries.subscribe(Ask.class.getName(), String.class, handler);
    }
}
