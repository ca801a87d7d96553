package io.docket.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a desk was put back to.
 *
 * @param events how many its log has
 * @param last when the last of them was written, as PostgreSQL writes it; empty if there is none
 * @param before how many the desk had had at least, as its signed tree heads tell; fewer if heads are that old
 * @param reached whether it could be put back to the moment that was asked for, and not only to one before
 * @param erasures how many there are in the list beside the keys, which are repeated
 * @param missingFiles ids of attachments that messages in the read model name and the backup has not; what the read
 * model has not seen yet is not looked for
 */
record Restored(long events, String last, long before, boolean reached, long erasures, List<String> missingFiles) {

    /** Whether all is there that was asked for. */
    boolean isWhole() {
        return reached && missingFiles.isEmpty();
    }

    List<String> words() {
        var words = new ArrayList<String>();
        words.add(String.format(
                Locale.ROOT, "The desk has %,d events%s.", events, last.isEmpty() ? "" : ", the last of " + last));
        if (!reached) {
            words.add("The backup does not go as far as was asked, or has a gap: this is the last that could be had.");
        }
        if (before > events) {
            words.add(String.format(
                    Locale.ROOT,
                    "At least %,d events came after that, and are lost; the witness's old file knows of them.",
                    before - events));
        }
        words.add(
                erasures == 0
                        ? "Nobody is in a list of erasures beside the keys. Who was forgotten after that moment is back,"
                                + " unless the list is put there before a start."
                        : "Whoever is in the list of erasures beside the keys is forgotten again before anybody is let in: "
                                + erasures + ".");
        if (!missingFiles.isEmpty()) {
            words.add("Attachments that are named and not there: " + String.join(", ", missingFiles));
        }
        return words;
    }
}
