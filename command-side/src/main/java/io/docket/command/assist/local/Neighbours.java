package io.docket.command.assist.local;

import io.docket.command.assist.port.Remembered;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Tickets near a vector. Brute force: a desk's memory of some ten thousand tickets takes milliseconds. */
final class Neighbours {

    /** @param similarity cosine, from −1 to 1 */
    record Neighbour(Remembered ticket, double similarity) {}

    private Neighbours() {}

    static List<Neighbour> nearest(float[] vector, List<Remembered> memory, int count, Predicate<Remembered> filter) {
        return memory.stream()
                .filter(filter)
                .map(ticket -> new Neighbour(ticket, dot(vector, ticket.vector())))
                .sorted(Comparator.comparingDouble(Neighbour::similarity).reversed())
                .limit(count)
                .toList();
    }

    /**
     * How near a question is to what is known: the mean similarity of its five nearest, which told CLINC150's questions
     * from those about something else better than any probability did.
     */
    static double nearness(List<Neighbour> nearest) {
        return nearest.stream()
                .limit(5)
                .mapToDouble(Neighbour::similarity)
                .average()
                .orElse(-1);
    }

    /** Rounded sums of unit vectors can come out a little beyond one. */
    private static double dot(float[] a, float[] b) {
        var sum = 0f;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return Math.clamp(sum, -1f, 1f);
    }
}
