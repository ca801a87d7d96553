package io.docket.command.imports;

import io.docket.api.ticket.event.TicketOpened;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small logs, as files of a folder. */
record UciFiles(Path folder) {

    static final String CASES =
            "number,contact_type,caller,opened_by,opened_at,location,category,subcategory,symptom\n";
    static final String CASE = "INC1,Phone,7,8,2016-03-01T09:00,1,20,125,471\n";
    private static final String UPDATES =
            "number,updated_at,state,assignment_group,assigned_to,updated_by,priority,reassignments,reopens,made_sla\n";

    /** An update that is as it must be. */
    static String row(String number) {
        return number + ",2016-03-01T09:05,New,70,,21,3,0,0,1\n";
    }

    /** Those of the tickets that come in. */
    static List<String> numbers(ImportedDesk desk) {
        return desk.tickets().stream()
                .map(ticket -> (TicketOpened) ticket.history().getFirst().event())
                .map(opened -> opened.external().id())
                .toList();
    }

    /** @param cases and {@code updates}: lines without heading */
    ImportedDesk read(String cases, String updates) throws Exception {
        Files.writeString(folder.resolve("cases.csv"), CASES + cases);
        Files.writeString(folder.resolve("updates.csv"), UPDATES + updates);
        return new UciIncidents().read(List.of(folder.resolve("cases.csv"), folder.resolve("updates.csv")));
    }
}
