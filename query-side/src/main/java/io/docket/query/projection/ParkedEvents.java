package io.docket.query.projection;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetterPage;
import io.docket.api.problem.Refusal;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.jspecify.annotations.Nullable;

/** What read models could not take, as operators see it and deal with it. */
public final class ParkedEvents {

    private final DeadLetterTable table;
    private final Processors processors;

    ParkedEvents(DeadLetterTable table, Processors processors) {
        this.table = table;
        this.processors = processors;
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
        letters(readModel);
        return table.left(readModel, sequence);
    }

    /** Writes them in their order, until one fails. */
    public DeadLetterOutcome write(String readModel, String sequence) {
        letters(readModel).process(letter -> EventSequences.of(letter.message()).equals(sequence));
        return table.left(readModel, sequence);
    }

    /** The read model goes on without them. */
    public DeadLetterOutcome drop(String readModel, String sequence) {
        letters(readModel);
        table.drop(readModel, sequence);
        return table.left(readModel, sequence);
    }

    private SequencedDeadLetterProcessor<EventMessage<?>> letters(String readModel) {
        return processors.letters(readModel).orElseThrow(() -> Refusal.notFound("read model"));
    }
}
