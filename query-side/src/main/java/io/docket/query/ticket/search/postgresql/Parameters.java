package io.docket.query.ticket.search.postgresql;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Values of a statement, named in the order in which they are added. */
public final class Parameters {

    private final MapSqlParameterSource values = new MapSqlParameterSource();
    private int count;

    /** Adds a value and gives its place holder. */
    public String add(Object value) {
        var name = "p" + count++;
        values.addValue(name, value);
        return ":" + name;
    }

    /** Adds a time, in milliseconds since 1970, and gives its place holder. */
    public String time(long millis) {
        return add(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    public MapSqlParameterSource values() {
        return values;
    }
}
