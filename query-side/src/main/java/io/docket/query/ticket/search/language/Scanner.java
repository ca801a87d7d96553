package io.docket.query.ticket.search.language;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through the text of a query. */
final class Scanner {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BARE = Pattern.compile("[^\\s()\"]*");
    private static final Pattern QUOTED = Pattern.compile("([^\"]*)\"");

    private final String text;
    private final Matcher matcher;
    private final int end;
    private int at;

    Scanner(String text) {
        this.text = text;
        matcher = SPACE.matcher(text).useTransparentBounds(true);
        end = text.length();
    }

    void skipSpace() {
        take(SPACE);
    }

    boolean atEnd() {
        return at >= end;
    }

    /** Whether the text goes on like this. */
    boolean sees(Pattern pattern) {
        return matcher.usePattern(pattern).region(at, end).lookingAt();
    }

    boolean sees(char wanted) {
        return at < end && text.charAt(at) == wanted;
    }

    /** Takes what the pattern matches from here on. */
    Optional<MatchResult> take(Pattern pattern) {
        if (!sees(pattern)) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    boolean take(char wanted) {
        var seen = sees(wanted);
        at += seen ? 1 : 0;
        return seen;
    }

    /** Everything up to the quotation mark that closes. */
    String quotedRest() throws NotUnderstoodException {
        return take(QUOTED)
                .map(quoted -> quoted.group(1))
                .orElseThrow(() -> new NotUnderstoodException("A quotation mark is never closed."));
    }

    /** Everything up to the next space, parenthesis or quotation mark; an asterisk at its end makes it a prefix. */
    Term.Value value() {
        var text = take(BARE).orElseThrow().group();
        return text.endsWith("*")
                ? new Term.Value(text.substring(0, text.length() - 1), true)
                : new Term.Value(text, false);
    }
}
