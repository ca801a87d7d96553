package io.docket.command.assist.local;

import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.Source;
import io.docket.api.identity.GroupId;
import io.docket.command.assist.local.Calibration.Trial;
import io.docket.command.assist.local.Neighbours.Neighbour;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.Remembered;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.TicketClassifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Triage by what people decided for the nearest solved tickets of this desk. */
final class LocalTicketClassifier implements TicketClassifier {

    /** On BANKING77 (2,500 remembered, 500 asked, seed 7) 10 neighbours gave .890, 15 .886, 25 .878, 1 .862. */
    private static final int NEIGHBOURS = 10;

    /** Below this a person would do better to decide alone; the art direction shows nothing under 40 %. */
    private static final double LEAST_CONFIDENCE = 0.4;

    /**
     * What is less alike its five nearest than all but this share of the desk's own tickets is about something else:
     * neighbours that agree by chance would make it look certain. With 800 questions of BANKING77 remembered it
     * abstained on 3 % of 400 others, 99 % of CLINC150's 200 out of scope and 98 % of 282 from its other domains (seed
     * 7); with 0.01 on 0, 94 and 87 %, with 0.05 on 7, 99 and 99 %.
     */
    private static final double STRANGEST = 0.02;

    private static final int CALIBRATION_TRIALS = 300;
    private static final int LEAST_MEMORY = 20;

    private final Embedder embedder;
    private final Memory memory;
    private final AtomicReference<Fit> fit = new AtomicReference<>(new Fit(0, Calibration.from(List.of()), 0));

    LocalTicketClassifier(Embedder embedder, Memory memory) {
        this.embedder = embedder;
        this.memory = memory;
    }

    @Override
    public Suggestion classify(Enquiry enquiry) {
        var vector = embedder.embed(enquiry.text());
        memory.keep(enquiry.ticket(), vector);
        var decided = memory.all().stream()
                .filter(ticket -> ticket.solved()
                        && ticket.group() != null
                        && !ticket.ticket().equals(enquiry.ticket()))
                .toList();
        if (decided.size() < LEAST_MEMORY) {
            return new Suggestion.Abstained("Too few solved tickets to learn from yet.");
        }
        var neighbours = Neighbours.nearest(vector, decided, NEIGHBOURS, ticket -> true);
        var known = fit(decided);
        return Vote.of(neighbours, Remembered::group)
                .filter(vote -> Neighbours.nearness(neighbours) >= known.leastNearness())
                .flatMap(vote -> propose(vote, neighbours, known.calibration().probability(vote.share())))
                .orElseGet(() -> new Suggestion.Abstained("Nothing alike was solved before."));
    }

    private Optional<Suggestion> propose(Vote<GroupId> vote, List<Neighbour> neighbours, double confidence) {
        if (confidence < LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        var priority =
                Vote.of(neighbours, Remembered::priority).map(Vote::winner).orElse(null);
        var tag = Vote.of(neighbours, Remembered::tag)
                .filter(choice -> choice.share() > 0.5)
                .map(Vote::winner)
                .orElse(null);
        return Optional.of(new Suggestion.Proposed(
                new Triage(vote.winner(), priority, tag), embedder.model() + " kNN", confidence, sources(neighbours)));
    }

    /** Fitted anew when the memory has grown by a tenth: a handful of tickets more changes no probability. */
    private Fit fit(List<Remembered> decided) {
        return fit.updateAndGet(last -> decided.size() <= last.memory() * 1.1 ? last : fitTo(decided));
    }

    /** Asks about tickets whose group is known, as if it were not. */
    private static Fit fitTo(List<Remembered> decided) {
        var asked = decided.stream()
                .skip(Math.max(0, decided.size() - CALIBRATION_TRIALS))
                .toList();
        var trials = new ArrayList<Trial>();
        var nearness = new ArrayList<Double>();
        for (var known : asked) {
            Predicate<Remembered> others = ticket -> !ticket.ticket().equals(known.ticket());
            var neighbours = Neighbours.nearest(known.vector(), decided, NEIGHBOURS, others);
            nearness.add(Neighbours.nearness(neighbours));
            Vote.of(neighbours, Remembered::group)
                    .ifPresent(vote ->
                            trials.add(new Trial(vote.share(), vote.winner().equals(known.group()))));
        }
        Collections.sort(nearness);
        return new Fit(decided.size(), Calibration.from(trials), nearness.get((int) (STRANGEST * nearness.size())));
    }

    /** @param leastNearness of what it may say something about, from −1 to 1 */
    private record Fit(int memory, Calibration calibration, double leastNearness) {}

    static List<Source> sources(List<Neighbour> neighbours) {
        return neighbours.stream()
                .limit(3)
                .map(near -> new Source("ticket", Long.toString(near.ticket().number()), near.similarity()))
                .toList();
    }
}
