package io.docket.command.decision;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What the command side's own processor has written down.
 *
 * @param seen how far it has come
 * @param head how far the log is
 */
record ProjectedDecisions(PeopleTable people, LongSupplier seen, LongSupplier head) implements Decisions {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    @Override
    public Optional<KnownPerson> person(PersonId person) {
        return orNew(() -> people.person(person));
    }

    @Override
    public Optional<KnownPerson> personByEmail(String email) {
        return people.personByEmail(email);
    }

    @Override
    public Optional<KnownGroup> group(GroupId group) {
        return orNew(() -> people.group(group));
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return orNew(() -> people.caller(person));
    }

    @Override
    public long administrators() {
        return people.administrators();
    }

    @Override
    public void await(long position) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (seen.getAsLong() < position
                && System.nanoTime() < end
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** What is not known may have been added a moment ago, as a requester is just before their first ticket. */
    private <T> Optional<T> orNew(Supplier<Optional<T>> look) {
        return look.get().or(() -> {
            await(head.getAsLong());
            return look.get();
        });
    }
}
