package io.docket.api.wire;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shape that a revision was given, as a file keeps it.
 *
 * @param kept empty where there is no file yet
 */
record KeptShape(String name, int revision, Optional<String> kept) {

    /** What is wrong with a record that claims to be of this revision, and what is to be done; empty if nothing. */
    Optional<String> objectionTo(Class<?> event) {
        var shape = Shape.of(event);
        if (kept.isEmpty()) {
            return Optional.of("""
                    %s has no shape in its revision %d yet. Write it down in %s:
                    %s""".formatted(name, revision, file(revision, "shape"), shape));
        }
        return kept.get().equals(shape) ? Optional.empty() : Optional.of(changed(kept.get(), shape));
    }

    private String changed(String before, String now) {
        return """
                %1$s has another shape than its revision %2$d was given in %3$s.
                Gone:
                %6$s
                Come:
                %7$s
                Logs hold such events for ever. Take the change back; or, if the event has to change:
                1. raise its @Revision to %8$d;
                2. leave the files of revision %2$d as they are, and add %4$s and %5$s;
                3. add a JsonUpcaster from "%2$d" to "%8$d" to Upcasters.chain().
                Only where an enum has got one more value, and nothing else has changed, add it to %3$s: nodes that do
                not know it wait at such an event, as at any that they cannot read.
                """.formatted(
                        name,
                        revision,
                        file(revision, "shape"),
                        file(revision + 1, "json"),
                        file(revision + 1, "shape"),
                        without(before, now),
                        without(now, before),
                        revision + 1);
    }

    private String file(int revision, String extension) {
        return "golden-events/" + name + "-" + revision + "." + extension;
    }

    private static String without(String lines, String others) {
        var known = others.lines().collect(Collectors.toSet());
        return lines.lines().filter(line -> !known.contains(line)).collect(Collectors.joining("\n  ", "  ", ""));
    }
}
