package io.docket.command.demo;

import io.docket.api.ticket.TicketType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * A matter that customers write about.
 *
 * @param group name of the group that it belongs to
 * @param answer what solves it
 * @param question what an agent asks first; empty where nothing has to be asked
 * @param reply what the customer answers to that
 * @param texts how customers put it
 */
record DemoTopic(
        String group, String tag, TicketType type, String answer, String question, String reply, List<String> texts) {

    static List<DemoTopic> all() {
        Function<CSVRecord, String> intent = row -> row.get("intent");
        var texts = DemoCsv.rows("questions.csv").stream()
                .collect(
                        Collectors.groupingBy(intent, Collectors.mapping(row -> row.get("text"), Collectors.toList())));
        return DemoCsv.rows("topics.csv").stream()
                .map(row -> new DemoTopic(
                        row.get("group"),
                        row.get("tag"),
                        TicketType.valueOf(row.get("type").toUpperCase(Locale.ROOT)),
                        row.get("answer"),
                        row.get("question"),
                        row.get("reply"),
                        texts.getOrDefault(row.get("intent"), List.of())))
                .toList();
    }
}
