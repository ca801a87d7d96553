package io.docket.command.decision;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the command side's own processor has written down.
 *
 * @param seen how far it has come
 * @param head how far the log is
 * @param logged whether the log has a stream of that name
 */
record ProjectedDecisions(PeopleTable people, LongSupplier seen, LongSupplier head, Predicate<String> logged)
        implements Decisions {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

    @Override
    public Optional<KnownPerson> person(PersonId person) {
        return orNew(person, () -> people.person(person));
    }

    @Override
    public Optional<KnownPerson> personByEmail(String email) {
        return people.personByEmail(email);
    }

    @Override
    public Optional<KnownGroup> group(GroupId group) {
        return orNew(group, () -> people.group(group));
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return orNew(person, () -> people.caller(person), () -> people.person(person));
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

    private <T> Optional<T> orNew(Object id, Supplier<Optional<T>> look) {
        return orNew(id, look, look);
    }

    /**
     * What is not known may have been added a moment ago, as a requester is just before their first ticket.
     *
     * @param known whether there is such a one, though {@code look} may have a reason not to find it
     * @throws Refusal not yet visible, where it is in the log for longer than anybody wants to wait: its processor may
     *     have to move to another node first
     */
    private <T> Optional<T> orNew(Object id, Supplier<Optional<T>> look, Supplier<? extends Optional<?>> known) {
        return look.get().or(() -> {
            if (!logged.test(id.toString())) {
                return Optional.empty();
            }
            var wanted = head.getAsLong();
            await(wanted);
            var found = look.get();
            if (found.isEmpty() && seen.getAsLong() < wanted && known.get().isEmpty()) {
                throw new Refusal(
                        ProblemCode.NOT_YET_VISIBLE,
                        "The latest change is not known everywhere. Try again in a moment.");
            }
            return found;
        });
    }
}
