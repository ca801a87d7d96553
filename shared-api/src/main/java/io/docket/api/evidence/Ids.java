package io.docket.api.evidence;

import java.util.regex.Pattern;

/** How bundles write ids: in small letters, as there is one way only. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
