package io.docket.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row is after one more event; null for none.
 *
 * @param <R> a row, equal to another one where nothing has to be written
 */
@FunctionalInterface
public interface Fold<R> {

    @Nullable
    R after(@Nullable R before, Recorded recorded);

    /**
     * The rows that the events change, each once.
     *
     * @param events oldest first
     * @param subject whose row an event changes
     * @param load gives the rows that some subjects have
     */
    static <K, R> Collection<R> changed(
            List<Recorded> events, Function<Recorded, K> subject, Function<Set<K>, Map<K, R>> load, Fold<R> fold) {
        var subjects = new LinkedHashSet<K>();
        events.forEach(recorded -> subjects.add(subject.apply(recorded)));
        var before = load.apply(subjects);
        var after = new HashMap<>(before);
        for (var recorded : events) {
            after.compute(subject.apply(recorded), (id, row) -> fold.after(row, recorded));
        }
        before.forEach(after::remove);
        return after.values();
    }
}
