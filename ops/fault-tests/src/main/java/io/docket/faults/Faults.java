package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.Outcome.NotRun;
import io.docket.faults.eventstore.EventStores;
import io.docket.faults.eventstore.NothingSkipped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * {@code ops/faults [NAME...] [--seed N] [--times N] [--minutes N]}: does what is named, or everything, prints what
 * became of it, and ends non-zero if a promise was not kept. Minutes are those that a search engine is away, or too
 * many write.
 */
public final class Faults {

    private static final List<Fault> ALL = List.of(
            new EventStores(),
            KilledDesk.whereCommandsAreWritten(),
            KilledDesk.whereReadModelsAreWritten(),
            new KilledAssistant(),
            new NothingSkipped(),
            new RepeatedWrites(),
            new RestartedDatabase(),
            new LostConnections(),
            new SlowFlush(),
            LostSearch.gone(),
            LostSearch.halfDead(),
            new MixedWrites(),
            new DroppedIndex(),
            new PoisonedTickets(),
            new TwoNodes(),
            new WrongClocks(),
            new OldHistories(),
            new ForgottenPeople(),
            new RestoredDesk(),
            new TamperedLog(),
            new Overload(),
            new GracefulStop());

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        var names = new ArrayList<>(List.of(arguments));
        var seed = option(names, "--seed").orElseGet(() -> new Random().nextInt(Integer.MAX_VALUE));
        var times = option(names, "--times");
        var minutes = option(names, "--minutes");
        var all = names.isEmpty();
        var wanted =
                ALL.stream().filter(fault -> all || names.remove(fault.id())).toList();
        if (!names.isEmpty() || wanted.isEmpty()) {
            System.err.println("usage: ops/faults [NAME...] [--seed N] [--times N] [--minutes N]; NAME is one of "
                    + ALL.stream().map(Fault::id).toList());
            System.exit(2);
        }
        var lasting = minutes.stream().mapToObj(Duration::ofMinutes).findFirst();
        System.exit(run(wanted, seed, times, lasting) ? 0 : 1);
    }

    private static boolean run(List<Fault> wanted, long seed, OptionalLong times, Optional<Duration> lasting)
            throws Exception {
        var rows = new ArrayList<String>();
        var kept = true;
        var notRun = 0;
        for (var fault : wanted) {
            var trial = new Trial((int) times.orElse(fault.times()), seed, true, lasting);
            System.out.printf("%s, %d times, seed %d: %s%n", fault.id(), trial.times(), trial.seed(), fault.promise());
            var outcome = fault.run(trial);
            var row = Summary.row(fault, trial, outcome);
            System.out.println(row);
            rows.add(row);
            kept &= !(outcome instanceof Done done) || done.isKept();
            notRun += outcome instanceof NotRun ? 1 : 0;
        }
        System.out.println();
        System.out.println(Summary.HEADING);
        rows.forEach(System.out::println);
        System.out.printf("%d run, %d not run: %s%n", rows.size() - notRun, notRun, kept ? "all kept" : "NOT ALL KEPT");
        return kept;
    }

    private static OptionalLong option(List<String> arguments, String name) {
        var place = arguments.indexOf(name);
        if (place < 0 || place + 1 == arguments.size()) {
            return OptionalLong.empty();
        }
        arguments.remove(place);
        return OptionalLong.of(Long.parseLong(arguments.remove(place)));
    }
}
