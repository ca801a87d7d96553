package io.docket.command.ticket;

import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.command.decision.TagsAreWellFormed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Two decisions about one field that did not know of each other.
 *
 * @param fact both of them, and whose the first was
 */
record EditConflict(Map<String, @Nullable Object> fact) {

    /** Where both want the same, there is no conflict. */
    static List<EditConflict> between(
            TicketState state, List<TicketChange> changes, List<? extends EventMessage<?>> missed) {
        return changes.stream()
                .flatMap(change -> of(state, change, missed).stream())
                .toList();
    }

    private static Optional<EditConflict> of(
            TicketState state, TicketChange change, List<? extends EventMessage<?>> missed) {
        var field = ChangedField.of(change);
        var yours = wanted(change);
        var theirs = current(state, change);
        return Objects.equals(yours, theirs)
                ? Optional.empty()
                : touching(field, missed).reduce((first, second) -> second).map(event -> {
                    var fact = new LinkedHashMap<String, @Nullable Object>();
                    fact.put("field", field.name());
                    fact.put("yours", yours);
                    fact.put("theirs", theirs);
                    fact.put("by", event.getMetaData().get(MetadataKeys.ACTOR));
                    fact.put("at", event.getTimestamp().toString());
                    return new EditConflict(fact);
                });
    }

    private static Stream<? extends EventMessage<?>> touching(
            ChangedField field, List<? extends EventMessage<?>> missed) {
        return missed.stream()
                .filter(event -> event.getPayload() instanceof TicketEvent payload
                        && ChangedField.of(payload).contains(field));
    }

    private static @Nullable Object wanted(TicketChange change) {
        return switch (change) {
            case TicketChange.Status status -> status.to().code();
            case TicketChange.SetPriority priority -> priority.to().code();
            case TicketChange.SetType type -> type.to().code();
            case TicketChange.Assign assignee -> text(assignee.to());
            case TicketChange.MoveToGroup group -> text(group.to());
            case TicketChange.ReplaceTags tags ->
                TagsAreWellFormed.normalized(tags.to()).stream().sorted().toList();
            case TicketChange.AddTag added ->
                TagsAreWellFormed.normalized(Set.of(added.tag())).stream().toList();
            case TicketChange.ChangeSubject subject -> subject.to().strip();
            case TicketChange.SetCustomField field -> field.to();
        };
    }

    private static @Nullable Object current(TicketState state, TicketChange change) {
        return switch (change) {
            case TicketChange.Status status -> state.status().code();
            case TicketChange.SetPriority priority -> state.priority().code();
            case TicketChange.SetType type -> state.type().code();
            case TicketChange.Assign assignee -> text(state.assignee());
            case TicketChange.MoveToGroup group -> text(state.group());
            case TicketChange.ReplaceTags tags -> state.tags().stream().sorted().toList();
            case TicketChange.AddTag tag -> state.tags().stream().sorted().toList();
            case TicketChange.ChangeSubject subject -> state.subject().text();
            case TicketChange.SetCustomField field -> {
                var value = state.customFields().get(field.name());
                yield value == null ? null : value.text();
            }
        };
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
