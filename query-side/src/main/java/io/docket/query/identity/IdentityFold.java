package io.docket.query.identity;

import io.docket.query.projection.Fold;
import io.docket.query.projection.Recorded;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Loads the rows that a batch touches, folds its events into them, and saves each that came out different, once. */
final class IdentityFold<E, R> {

    /** @param <R> a kind of row */
    interface Table<R> {
        Map<UUID, R> load(Set<UUID> ids);

        void save(Collection<R> rows);
    }

    /** The row after an event; {@code before} is null for the first. */
    @FunctionalInterface
    interface Step<E, R> {
        R after(@Nullable R before, E event, Recorded recorded);
    }

    private final Class<E> type;
    private final Function<E, UUID> subject;
    private final Step<E, R> step;
    private final Table<R> table;

    IdentityFold(Class<E> type, Function<E, UUID> subject, Step<E, R> step, Table<R> table) {
        this.type = type;
        this.subject = subject;
        this.step = step;
        this.table = table;
    }

    void write(List<Recorded> events) {
        var ours = events.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .toList();
        if (ours.isEmpty()) {
            return;
        }
        table.save(Fold.changed(ours, this::subject, table::load, this::next));
    }

    private UUID subject(Recorded recorded) {
        return subject.apply(type.cast(recorded.event()));
    }

    private R next(@Nullable R before, Recorded recorded) {
        return step.after(before, type.cast(recorded.event()), recorded);
    }
}
