package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.metadata.MetadataKeys;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class OnlyNewsTest {

    @Test
    void imported_history_reaches_no_reaction() throws Exception {
        assertThat(reactionTo(MetaData.with(MetadataKeys.IMPORTED_FROM, "events.csv:17")))
                .isNull();
    }

    @Test
    void what_happens_here_does() throws Exception {
        assertThat(reactionTo(MetaData.emptyInstance())).isEqualTo("reacted");
    }

    private static Object reactionTo(MetaData metadata) throws Exception {
        EventMessage<?> event = new GenericEventMessage<>("opened", metadata);
        var unit = DefaultUnitOfWork.startAndGet(event);
        try {
            return new OnlyNews().handle(unit, () -> "reacted");
        } finally {
            unit.rollback();
        }
    }
}
