package io.docket.ui.component;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Sets apart the names that a text calls. */
final class CalledNames extends AbstractVisitor {
    /** By which it is known from what its author made strong. */
    static final String SIGN = "@";

    private final Pattern call;

    /** @param names at least one */
    CalledNames(Collection<String> names) {
        var longestFirst = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        call = Pattern.compile(
                "(?<![\\p{L}\\p{N}_.])@(?:" + longestFirst + ")(?![\\p{L}\\p{N}_-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isOne(Node node) {
        return node instanceof StrongEmphasis strong && SIGN.equals(strong.getOpeningDelimiter());
    }

    @Override
    public void visit(Text text) {
        var words = text.getLiteral();
        var calls = call.matcher(words);
        var told = 0;
        while (calls.find()) {
            var name = new StrongEmphasis(SIGN);
            name.appendChild(new Text(calls.group()));
            text.insertBefore(new Text(words.substring(told, calls.start())));
            text.insertBefore(name);
            told = calls.end();
        }
        text.setLiteral(words.substring(told));
    }
}
