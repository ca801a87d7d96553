package io.docket.command.assist.local;

import io.docket.command.assist.port.Remembered;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/** Tickets near a vector. Brute force: a desk's memory of some ten thousand tickets takes milliseconds. */
final class Neighbours {

    /** @param similarity cosine, from −1 to 1 */
    record Neighbour(Remembered ticket, double similarity) {}

    private static final Comparator<Neighbour> FARTHEST_FIRST = Comparator.comparingDouble(Neighbour::similarity);

    private Neighbours() {}

    /** @return at most so many, the nearest first */
    static List<Neighbour> nearest(float[] vector, List<Remembered> memory, int count, Predicate<Remembered> filter) {
        var nearest = new PriorityQueue<Neighbour>(count + 1, FARTHEST_FIRST);
        for (var ticket : memory) {
            if (filter.test(ticket)) {
                var similarity = dot(vector, ticket.vector());
                if (nearest.size() < count || similarity > nearest.element().similarity()) {
                    nearest.add(new Neighbour(ticket, similarity));
                    if (nearest.size() > count) {
                        nearest.remove();
                    }
                }
            }
        }
        return nearest.stream().sorted(FARTHEST_FIRST.reversed()).toList();
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

    /**
     * Four sums side by side, as a processor adds several numbers at once where they do not wait for each other.
     * Rounded sums of unit vectors can come out a little beyond one.
     */
    private static double dot(float[] a, float[] b) {
        float sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            sum0 += a[i] * b[i];
        }
        return Math.clamp(sum0 + sum1 + (sum2 + sum3), -1f, 1f);
    }
}
