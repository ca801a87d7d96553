package io.docket.query.ticket.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recursive descent over one query: {@code OR} binds loosest, then {@code AND} and space, then {@code NOT} and {@code
 * -}.
 */
final class Parser {

    private static final Pattern AND = Pattern.compile("AND(?=[\\s(]|\\z)");
    private static final Pattern OR = Pattern.compile("OR(?=[\\s(]|\\z)");
    private static final Pattern NOT = Pattern.compile("NOT(?=[\\s(]|\\z)|-(?=[^\\s)-])");
    private static final Pattern KEY = Pattern.compile("([A-Za-z_]+)(:(?!//)|<=|>=|<|>)");
    private static final int DEEPEST = 30;
    private static final int MOST_TERMS = 200;

    private final Scanner scanner;
    private int depth;
    private int terms;

    Parser(String text) {
        scanner = new Scanner(text);
    }

    Term parse() throws NotUnderstoodException {
        scanner.skipSpace();
        var term = scanner.atEnd() ? Term.EVERYTHING : alternatives();
        if (!scanner.atEnd()) {
            throw new NotUnderstoodException("A parenthesis is closed that was never opened.");
        }
        return term;
    }

    private Term alternatives() throws NotUnderstoodException {
        var found = new ArrayList<Term>();
        do {
            found.add(conjunction());
        } while (scanner.take(OR).isPresent());
        return Term.any(found);
    }

    private Term conjunction() throws NotUnderstoodException {
        var found = new ArrayList<Term>();
        do {
            found.addAll(RepeatedKeys.merged(sequence()));
        } while (scanner.take(AND).isPresent());
        return Term.all(found);
    }

    /** Terms with nothing but space between them. */
    private List<Term> sequence() throws NotUnderstoodException {
        var found = new ArrayList<Term>();
        do {
            found.add(negatable());
            scanner.skipSpace();
        } while (!sequenceEnds());
        return found;
    }

    private boolean sequenceEnds() {
        return scanner.atEnd() || scanner.sees(')') || scanner.sees(AND) || scanner.sees(OR);
    }

    private Term negatable() throws NotUnderstoodException {
        scanner.skipSpace();
        if (++depth > DEEPEST || ++terms > MOST_TERMS) {
            throw new NotUnderstoodException("The query is too long or too deep.");
        }
        var term = scanner.take(NOT).isPresent() ? Term.not(negatable()) : operand();
        depth--;
        return term;
    }

    private Term operand() throws NotUnderstoodException {
        if (scanner.atEnd() || scanner.sees(')') || scanner.sees(AND) || scanner.sees(OR)) {
            throw new NotUnderstoodException("Something is missing beside AND, OR, NOT or a parenthesis.");
        } else if (scanner.take('(')) {
            return parenthesis();
        } else if (scanner.take('"')) {
            return new Term.Phrase(scanner.quotedRest());
        }
        var key = scanner.take(KEY);
        if (key.isPresent()) {
            return new FieldReader(scanner)
                    .read(key.get().group(1), Comparison.of(key.get().group(2)));
        }
        var word = scanner.value();
        return new Term.Word(word.text(), word.prefix());
    }

    private Term parenthesis() throws NotUnderstoodException {
        var inner = alternatives();
        if (!scanner.take(')')) {
            throw new NotUnderstoodException("A parenthesis is never closed.");
        }
        scanner.skipSpace();
        return inner;
    }
}
