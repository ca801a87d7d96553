package io.docket.query.assist;

import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.event.TextsErased;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps one row per proposal: loads those that a batch touches, folds, writes each once. */
final class ProposalProjection implements ReadModel {
    private final ProposalTable table;

    ProposalProjection(ProposalTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return ProjectionNames.PROPOSALS;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof ProposalEvent || event instanceof TextsErased;
    }

    @Override
    public void write(List<Recorded> events) {
        var rows = table.load(events.stream()
                .map(Recorded::event)
                .filter(ProposalEvent.class::isInstance)
                .map(event -> ((ProposalEvent) event).proposal())
                .distinct()
                .toList());
        for (var recorded : events) {
            if (recorded.event() instanceof ProposalEvent event) {
                rows.compute(
                        event.proposal(),
                        (id, row) ->
                                ProposalRow.after(row, event, recorded.at(), recorded.position(), person(recorded)));
            }
        }
        table.save(rows.values().stream().filter(Objects::nonNull).toList());
        erase(events);
    }

    /** Nothing is written on a ticket after its texts were erased. */
    private void erase(List<Recorded> events) {
        var erased = events.stream()
                .map(Recorded::event)
                .filter(TextsErased.class::isInstance)
                .map(event -> ((TextsErased) event).ticket())
                .toList();
        if (!erased.isEmpty()) {
            table.save(table.of(erased).stream().map(ProposalRow::erased).toList());
        }
    }

    private static @Nullable PersonId person(Recorded recorded) {
        var actor = recorded.metadata().get(MetadataKeys.ACTOR);
        return actor == null ? null : Actor.parse(actor.toString()).person().orElse(null);
    }
}
