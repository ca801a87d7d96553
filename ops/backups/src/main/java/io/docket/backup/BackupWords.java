package io.docket.backup;

import java.util.Locale;

/** What was backed up, in words. */
final class BackupWords {

    private BackupWords() {}

    static String of(Base base) {
        return String.format(
                Locale.ROOT, "Backed up at %s: %,d events, %,d KB.", base.ended(), base.events(), base.bytes() >> 10);
    }
}
