package io.docket.command.assist.azure;

import java.util.regex.Pattern;

/**
 * Takes out of a text what identifies its requester: addresses, long numbers (cards, accounts, telephones) and the
 * requester's own name. Names of third parties stay; finding these is the assistant's own issue.
 */
record Mask(String requesterName) {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern IBAN =
            Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ ./-]?\\d){6,}");

    String apply(String text) {
        var masked = ADDRESS.matcher(text).replaceAll("[address]");
        masked = IBAN.matcher(masked).replaceAll("[account]");
        masked = NUMBER.matcher(masked).replaceAll("[number]");
        for (var name : requesterName.strip().split("\\s+")) {
            if (name.length() > 1) {
                masked = masked.replaceAll("(?iu)(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", "[name]");
            }
        }
        return masked;
    }

    /** Puts the requester's given name back where the model greets them. */
    String remove(String text) {
        return text.replace("[name]", requesterName.strip().split("\\s+", 2)[0]);
    }
}
