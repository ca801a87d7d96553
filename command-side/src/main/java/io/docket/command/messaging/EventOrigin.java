package io.docket.command.messaging;

import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * What events take over from the command that caused them: who did it, from where, and in answer to what. The actor is
 * in the command by now: whoever verified that they may send it has written it down.
 */
final class EventOrigin implements CorrelationDataProvider {

    private static final List<String> AS_IT_IS =
            List.of(MetadataKeys.CAUSATION, MetadataKeys.CHANNEL, MetadataKeys.CLIENT, MetadataKeys.SEEN);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return message instanceof CommandMessage<?> command ? origin(command) : story(message);
    }

    private static Map<String, ?> origin(CommandMessage<?> command) {
        var given = command.getMetaData();
        var origin = new HashMap<String, Object>(story(command));
        origin.put(MetadataKeys.ACTOR, given.getOrDefault(MetadataKeys.ACTOR, Actor.SYSTEM.toString()));
        origin.put(MetadataKeys.COMMAND, command.getIdentifier());
        for (var key : AS_IT_IS) {
            if (given.get(key) instanceof Object value) {
                origin.put(key, value);
            }
        }
        return origin;
    }

    private static Map<String, Object> story(Message<?> message) {
        return Map.of(
                MetadataKeys.CORRELATION,
                message.getMetaData().getOrDefault(MetadataKeys.CORRELATION, message.getIdentifier()));
    }
}
