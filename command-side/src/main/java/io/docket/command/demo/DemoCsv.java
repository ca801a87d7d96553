package io.docket.command.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo's words, shipped beside the code. */
final class DemoCsv {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoCsv() {}

    static List<CSVRecord> rows(String name) {
        var stream = Objects.requireNonNull(DemoCsv.class.getResourceAsStream("/demo/" + name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var parser = CSV.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
