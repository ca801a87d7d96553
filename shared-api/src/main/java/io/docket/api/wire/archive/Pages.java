package io.docket.api.wire.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the pages of a list. */
final class Pages {

    /** @param next cursor of the following page; null at the end */
    record Page<T>(List<T> items, @Nullable String next) {}

    private Pages() {}

    /** @param pages gives the page behind a cursor; null for the first */
    static <T> List<T> all(Function<@Nullable String, Page<T>> pages) {
        var all = new ArrayList<T>();
        @Nullable String after = null;
        do {
            var page = pages.apply(after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }
}
