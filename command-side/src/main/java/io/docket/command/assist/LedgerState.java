package io.docket.command.assist;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.assist.event.ProposalRequested;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The proposals of one ticket that can still change, and those that were decided. */
record LedgerState(Map<ProposalId, Entry> entries) {

    static final LedgerState EMPTY = new LedgerState(Map.of());

    enum Phase {
        AWAITED,
        OPEN,
        DECIDED
    }

    record Entry(AssistTask task, Phase phase, @Nullable ProposedValue value) {}

    Optional<Entry> entry(ProposalId proposal) {
        return Optional.ofNullable(entries.get(proposal));
    }

    boolean isAwaited(ProposalId proposal) {
        return entry(proposal).filter(entry -> entry.phase() == Phase.AWAITED).isPresent();
    }

    ProposedValue proposed(ProposalId proposal) {
        return entry(proposal).map(Entry::value).orElseThrow();
    }

    List<ProposalId> open(AssistTask task) {
        return of(task, entry -> entry.phase() == Phase.OPEN);
    }

    List<ProposalId> undecided(AssistTask task) {
        return of(task, entry -> entry.phase() != Phase.DECIDED);
    }

    private List<ProposalId> of(AssistTask task, Predicate<Entry> wanted) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().task() == task && wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    LedgerState after(ProposalEvent event) {
        var next = new LinkedHashMap<>(entries);
        next.put(event.proposal(), entryAfter(event));
        return new LedgerState(next);
    }

    private Entry entryAfter(ProposalEvent event) {
        return switch (event) {
            case ProposalRequested requested -> new Entry(requested.task(), Phase.AWAITED, null);
            case ProposalMade made -> new Entry(made.value().task(), Phase.OPEN, made.value());
            default -> {
                var before = entry(event.proposal()).orElseThrow();
                yield new Entry(before.task(), Phase.DECIDED, before.value());
            }
        };
    }
}
