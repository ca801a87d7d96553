package io.docket.command.assist.local;

import io.docket.command.assist.local.Neighbours.Neighbour;
import io.docket.command.assist.port.Remembered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the neighbours say, each with the weight of its nearness.
 *
 * @param share of all weight that stands behind the winner, from 0 to 1
 */
record Vote<T>(T winner, double share) {

    /**
     * Weight falls off steeply, so that one very near ticket outweighs several that merely share some words: .890 of
     * BANKING77 right at 12, .884 at 20, .832 with equal weights (ten neighbours).
     */
    private static final double STEEPNESS = 12;

    static <T> Optional<Vote<T>> of(List<Neighbour> neighbours, Function<Remembered, @Nullable T> label) {
        Map<T, Double> weights = new HashMap<>();
        var total = 0.0;
        for (var neighbour : neighbours) {
            var choice = label.apply(neighbour.ticket());
            if (choice != null) {
                var weight = Math.exp(STEEPNESS * neighbour.similarity());
                weights.merge(choice, weight, Double::sum);
                total += weight;
            }
        }
        var sum = total;
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> new Vote<>(best.getKey(), best.getValue() / sum));
    }
}
