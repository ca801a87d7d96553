package io.docket.ui.component;

/** The size of a file in words. */
public final class FileSize {
    private FileSize() {}

    /** @param bytes the size; decimal prefixes, as file managers count */
    public static String words(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000 ? Math.round(bytes / 1e3) + " KB" : "%.1f MB".formatted(bytes / 1e6);
    }
}
