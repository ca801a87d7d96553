package io.docket.benchmarks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What people write to a desk and what it answers, made of the demo desk's questions and answers. Some come up far more
 * often than others, as words do; a reference, an amount and a place make each text one of its own.
 */
record SeedTexts(List<CSVRecord> questions, List<CSVRecord> topics) {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int LONGEST_SUBJECT = 100;
    private static final List<String> PLACES = List.of(
            "Berlin", "Leeds", "Izmir", "Porto", "Gdańsk", "Utrecht", "Lyon", "Bergen", "Trieste", "Galway", "Ghent");

    static SeedTexts load() {
        return new SeedTexts(rows("questions.csv"), rows("topics.csv"));
    }

    CSVRecord question(Random chance) {
        return questions.get(zipf(chance, questions.size()));
    }

    String subject(CSVRecord question) {
        var text = question.get("text");
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
    }

    /** A question, the facts of the matter, and up to three further sentences. */
    String request(CSVRecord question, Random chance) {
        var further = chance.ints(zipf(chance, 4), 0, Integer.MAX_VALUE)
                .mapToObj(any -> question(chance).get("text"))
                .collect(Collectors.joining(" "));
        return "Hello,\n\n%s It is about payment TX-%06X of %d.%02d euros, made in %s. %s\n\nKind regards"
                .formatted(
                        question.get("text"),
                        chance.nextInt(1 << 24),
                        1 + zipf(chance, 5_000),
                        chance.nextInt(100),
                        PLACES.get(zipf(chance, PLACES.size())),
                        further);
    }

    String answer(CSVRecord question, Random chance) {
        var topic = topics.stream()
                .filter(row -> row.get("intent").equals(question.get("intent")))
                .findFirst()
                .orElse(topics.getFirst());
        return "Hello,\n\n%s Our reference is R-%06X.\n\nKind regards"
                .formatted(topic.get("answer").replace("{day}", "Monday"), chance.nextInt(1 << 24));
    }

    String tag(CSVRecord question) {
        return question.get("intent").replace('_', '-');
    }

    /** A number below the limit; each comes up as often as its rank says, the first one most. */
    static int zipf(Random chance, int limit) {
        return (int) Math.pow(limit + 1.0, chance.nextDouble()) - 1;
    }

    private static List<CSVRecord> rows(String name) {
        var stream = Objects.requireNonNull(SeedTexts.class.getResourceAsStream("/demo/" + name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return CSV.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
