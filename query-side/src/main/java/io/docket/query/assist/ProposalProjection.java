package io.docket.query.assist;

import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.util.List;
import java.util.Objects;

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
        return 2;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof ProposalEvent;
    }

    @Override
    public void write(List<Recorded> events) {
        var rows = table.load(events.stream()
                .map(recorded -> ((ProposalEvent) recorded.event()).proposal())
                .distinct()
                .toList());
        for (var recorded : events) {
            var event = (ProposalEvent) recorded.event();
            var actor = recorded.metadata().get(MetadataKeys.ACTOR);
            var person = actor == null
                    ? null
                    : Actor.parse(actor.toString()).person().orElse(null);
            rows.compute(
                    event.proposal(),
                    (id, row) -> ProposalRow.after(row, event, recorded.at(), recorded.position(), person));
        }
        table.save(rows.values().stream().filter(Objects::nonNull).toList());
    }
}
