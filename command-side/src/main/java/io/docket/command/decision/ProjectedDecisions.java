package io.docket.command.decision;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** What the command side's own processor has written down. @param seen how far it has come */
record ProjectedDecisions(PeopleTable people, LongSupplier seen) implements Decisions {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    @Override
    public Optional<KnownPerson> person(PersonId person) {
        return people.person(person);
    }

    @Override
    public Optional<KnownPerson> personByEmail(String email) {
        return people.personByEmail(email);
    }

    @Override
    public Optional<KnownGroup> group(GroupId group) {
        return people.group(group);
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return people.caller(person);
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
}
