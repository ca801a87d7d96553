package io.docket.query.identity;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some rows of a list by name. Asks for one more than fits, to know whether there is a following page. */
record NamePage<R>(List<R> items, @Nullable String next) {

    static <R> NamePage<R> of(List<R> rows, int limit, Function<R, String> name, Function<R, UUID> id) {
        if (rows.size() <= limit) {
            return new NamePage<>(rows, null);
        }
        var last = rows.get(limit - 1);
        return new NamePage<>(rows.subList(0, limit), new NameCursor(name.apply(last), id.apply(last)).toString());
    }
}
