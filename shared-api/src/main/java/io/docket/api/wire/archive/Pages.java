package io.docket.api.wire.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the pages of a list. */
final class Pages {

    /** @param next cursor of the following page; null at the end */
    record Page<T>(List<T> items, @Nullable String next) {}

    @FunctionalInterface
    interface Reader<T> {
        void read(T item) throws IOException;
    }

    private Pages() {}

    /** @param pages gives the page behind a cursor; null for the first */
    static <T> void each(Function<@Nullable String, Page<T>> pages, Reader<T> reader) throws IOException {
        @Nullable String after = null;
        do {
            var page = pages.apply(after);
            for (var item : page.items()) {
                reader.read(item);
            }
            after = page.next();
        } while (after != null);
    }

    static <T> List<T> all(Function<@Nullable String, Page<T>> pages) throws IOException {
        var all = new ArrayList<T>();
        each(pages, all::add);
        return all;
    }
}
