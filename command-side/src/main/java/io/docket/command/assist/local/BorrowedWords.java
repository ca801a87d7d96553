package io.docket.command.assist.local;

import java.util.regex.Pattern;

/** What a reply said, without whom it greeted and who signed it: both are somebody else by now. */
final class BorrowedWords {

    private static final Pattern GREETING =
            Pattern.compile("^(?iu:hello|hi|dear|hallo|guten tag|liebe[r]?)\\b[^\\n,]*[,!]?\\s*");

    /** A closing line of its own, with at most three short lines of names below it. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "\\n[ \\t]*(?iu:(?:with )?(?:kind|kindest|best|warm|many) (?:regards|wishes|thanks)|regards|best|thanks|cheers"
                    + "|(?:yours )?(?:sincerely|faithfully)"
                    + "|mit (?:freundlichen|besten) grüßen|(?:viele|beste|liebe|freundliche) grüße)[,.!]?[ \\t]*"
                    + "(?:\\n[^\\n]{0,60}){0,3}$");

    private BorrowedWords() {}

    static String of(String reply) {
        var addressed = GREETING.matcher(reply.strip()).replaceFirst("");
        return SIGNATURE.matcher(addressed).replaceFirst("").strip();
    }
}
