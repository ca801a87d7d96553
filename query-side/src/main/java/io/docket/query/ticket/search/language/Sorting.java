package io.docket.query.ticket.search.language;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects {@code order_by} and {@code sort}, which stand anywhere in a query and match nothing. */
final class Sorting {

    private static final Pattern PART =
            Pattern.compile("(?i)(?<=^|[\\s(])(?:order_by|sort_by|sort|sort_order):(-?)(\\w+)(?=$|[\\s)])");

    private @Nullable SearchField field;
    private boolean descending = true;
    private @Nullable String notice;

    /** Notes how to sort, and gives the text without it. */
    String takenFrom(String text) {
        return PART.matcher(text).replaceAll(part -> {
            note(part.group(1), part.group(2).toLowerCase(Locale.ROOT));
            return "";
        });
    }

    @Nullable
    Order order() {
        return field == null ? null : new Order(field, descending);
    }

    @Nullable
    String notice() {
        return notice;
    }

    private void note(String sign, String wanted) {
        if (wanted.equals("asc") || wanted.equals("desc")) {
            descending = wanted.equals("desc");
            return;
        }
        field = SearchField.named(wanted).filter(SearchField::ordered).orElse(null);
        descending = !sign.isEmpty() || descending;
        notice =
                field == null && !wanted.equals("relevance") ? "Tickets cannot be sorted by \"" + wanted + "\"." : null;
    }
}
