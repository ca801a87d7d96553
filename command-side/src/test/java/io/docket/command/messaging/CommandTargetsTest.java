package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandTargetsTest {
    private record Rename(
            @TargetAggregateIdentifier String group,
            @TargetAggregateVersion @Nullable Long decidedOn) {}

    private interface Ledger {
        @TargetAggregateIdentifier
        default String ledger() {
            return "ledger";
        }
    }

    private record Record() implements Ledger {}

    private record ToNobody(
            @TargetAggregateIdentifier @Nullable String group) {}

    private record Nowhere(String group) {}

    @Test
    void a_command_says_where_it_goes_to_and_on_what_it_was_decided() {
        assertThat(target(new Rename("one", 3L)))
                .extracting("identifier", "version")
                .containsExactly("one", 3L);
        assertThat(target(new Rename("two", null)))
                .extracting("identifier", "version")
                .containsExactly("two", null);
    }

    @Test
    void all_of_a_family_may_say_it_together() {
        assertThat(target(new Record()).getIdentifier()).isEqualTo("ledger");
        assertThat(target(new Record()).getVersion()).isNull();
    }

    @Test
    void what_goes_nowhere_is_refused() {
        assertThatThrownBy(() -> target(new ToNobody(null))).hasMessageContaining("does not say what it goes to");
        assertThatThrownBy(() -> target(new Nowhere("one"))).hasMessageContaining("@TargetAggregateIdentifier");
    }

    private static VersionedAggregateIdentifier target(Object command) {
        return new CommandTargets().resolveTarget(new GenericCommandMessage<>(command));
    }
}
