package io.docket.query.projection;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetterPage;
import io.docket.api.problem.Refusal;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What read models and indices could not take, as operators see it and deal with it. */
public final class ParkedEvents {

    private final DeadLetterTable table;
    private final Processors processors;
    private final Supplier<Stream<Shelf>> others;

    /** @param others shelves of what is no read model */
    ParkedEvents(DeadLetterTable table, Processors processors, Supplier<Stream<Shelf>> others) {
        this.table = table;
        this.processors = processors;
        this.others = others;
    }

    /** By read model. */
    public DeadLetterPage list(@Nullable String after, int limit) {
        var found = table.list(DeadLetterCursor.decode(after), limit + 1);
        var items = found.stream().limit(limit).toList();
        if (found.size() == items.size()) {
            return new DeadLetterPage(items, null);
        }
        var last = items.getLast();
        return new DeadLetterPage(items, new DeadLetterCursor(last.readModel(), last.sequence()).encoded());
    }

    /** @throws Refusal not found, where there is no such read model */
    public DeadLetterOutcome find(String readModel, String sequence) {
        return table.left(shelf(readModel).name(), sequence);
    }

    /** Writes them in their order, until one fails. */
    public DeadLetterOutcome write(String readModel, String sequence) {
        shelf(readModel).write(sequence);
        return table.left(readModel, sequence);
    }

    /** The read model goes on without them. */
    public DeadLetterOutcome drop(String readModel, String sequence) {
        shelf(readModel).drop(sequence);
        return table.left(readModel, sequence);
    }

    private Shelf shelf(String name) {
        return others.get()
                .filter(other -> other.name().equals(name))
                .findFirst()
                .or(() -> processors.letters(name).map(letters -> new LetterShelf(name, letters, table)))
                .orElseThrow(() -> Refusal.notFound("read model"));
    }
}
