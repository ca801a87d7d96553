package io.docket.api.wire;

import java.util.function.UnaryOperator;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an event of one revision as one of the next: what the log holds is changed as JSON, on its way to the reader.
 */
public final class JsonUpcaster extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final UnaryOperator<ObjectNode> change;

    /**
     * @param event the class that the event has today, and had then
     * @param from the revision that is read
     * @param to the one that it becomes
     * @param change of the event's fields
     */
    public JsonUpcaster(Class<?> event, String from, String to, UnaryOperator<ObjectNode> change) {
        this(new SimpleSerializedType(event.getName(), from), new SimpleSerializedType(event.getName(), to), change);
    }

    private JsonUpcaster(SimpleSerializedType from, SimpleSerializedType to, UnaryOperator<ObjectNode> change) {
        this.from = from;
        this.to = to;
        this.change = change;
    }

    /**
     * For an event that has got another name.
     *
     * @param former the simple name that it was written under
     * @param event the class that it has today
     */
    public static JsonUpcaster renamed(
            String former, String from, Class<?> event, String to, UnaryOperator<ObjectNode> change) {
        return new JsonUpcaster(
                new SimpleSerializedType(former, from), new SimpleSerializedType(event.getName(), to), change);
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().getName().equals(from.getName())
                && from.getRevision().equals(event.getType().getRevision());
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, fields -> change.apply((ObjectNode) fields));
    }
}
