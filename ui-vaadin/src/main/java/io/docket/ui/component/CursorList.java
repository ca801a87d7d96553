package io.docket.ui.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is read on as far as it is looked at. */
public final class CursorList<T> {
    private final Source<T> source;
    private final int page;
    private final List<T> items = new ArrayList<>();
    private @Nullable String next;
    private boolean begun;

    public CursorList(int page, Source<T> source) {
        this.page = page;
        this.source = source;
    }

    /** Reads on until the items are there, or the end is. */
    public List<T> items(int offset, int limit) {
        while (items.size() < offset + limit && more()) {
            read();
        }
        return List.copyOf(items.subList(Math.min(offset, items.size()), Math.min(offset + limit, items.size())));
    }

    /** What was read so far. */
    public List<T> items() {
        return List.copyOf(items);
    }

    /** Whether there may be more than what was read. */
    public boolean more() {
        return !begun || next != null;
    }

    public void read() {
        var read = source.read(next, page);
        begun = true;
        next = read.next();
        items.addAll(read.items());
    }

    /**
     * Some of a list.
     *
     * @param next cursor of what follows; null at the end
     */
    public record Page<T>(List<T> items, @Nullable String next) {}

    /** Reads a page. */
    @FunctionalInterface
    public interface Source<T> {
        Page<T> read(@Nullable String after, int limit);
    }
}
