package io.docket.command.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Remembers for a moment what was looked up: whoever works sends many commands, and each asks who they are. What was
 * awaited is looked up afresh; only what changes by another node's hand is seen up to that moment later. Who is not
 * known is always looked up.
 */
final class RememberedDecisions implements Decisions {

    /** A tenth of the time within which whoever is deactivated must be out. */
    static final Duration MOMENT = Duration.ofMillis(500);

    private static final int MOST = 10_000;

    private final Decisions decisions;
    private final Cache<Key, Object> known;
    private final AtomicLong awaited = new AtomicLong();

    RememberedDecisions(Decisions decisions, Ticker clock) {
        this.decisions = decisions;
        known = Caffeine.newBuilder()
                .expireAfterWrite(MOMENT)
                .maximumSize(MOST)
                .ticker(clock)
                .build();
    }

    @Override
    public Optional<KnownPerson> person(PersonId person) {
        return remembered(KnownPerson.class, person, () -> decisions.person(person));
    }

    @Override
    public Optional<KnownPerson> personByEmail(String email) {
        return decisions.personByEmail(email);
    }

    @Override
    public Optional<KnownGroup> group(GroupId group) {
        return remembered(KnownGroup.class, group, () -> decisions.group(group));
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return remembered(Caller.class, person, () -> decisions.caller(person));
    }

    @Override
    public long administrators() {
        return decisions.administrators();
    }

    @Override
    public void await(long position) {
        decisions.await(position);
        awaited.incrementAndGet();
    }

    private <T> Optional<T> remembered(Class<T> what, Object id, Supplier<Optional<T>> look) {
        var key = new Key(what, id, awaited.get());
        return Optional.ofNullable(what.cast(
                known.get(key, unknown -> look.get().map(Object.class::cast).orElse(null))));
    }

    /** @param awaited how often somebody had waited: what was read before, or is being read, counts no more */
    private record Key(Class<?> what, Object id, long awaited) {}
}
