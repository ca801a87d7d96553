package io.docket.faults;

import io.docket.faults.desk.SearchApi;
import io.docket.faults.desk.Site;
import io.docket.faults.oracle.Sql;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The index that searches are answered from, as the desk has noted it. */
record AnsweringIndex(Site site) {

    private static final String NAME = "select coalesce(max(index_name), '') from ticket_search_index";

    String name() throws SQLException {
        return Sql.list(site.database(), NAME, row -> row.getString(1)).getFirst();
    }

    void delete() throws SQLException, IOException, InterruptedException {
        new SearchApi(site.search().orElseThrow()).call("DELETE", "/" + name(), Map.of());
    }

    /** Whether another one takes its place in time. */
    boolean isReplaced(String before, Duration patience) throws SQLException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (name().equals(before) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return !name().equals(before);
    }
}
