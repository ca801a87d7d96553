package io.docket.ui.ticket.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A query of the search language as words, so that filters can be put in and taken out beside what was typed. */
record SearchWords(List<String> words) {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

    /** As the search language spells it. */
    private static final Pattern ORDER = Pattern.compile("(?i)(order_by|sort_by|sort|sort_order):.*");

    static SearchWords of(String query) {
        return new SearchWords(
                WORD.matcher(query).results().map(match -> match.group()).toList());
    }

    boolean has(String field, String value) {
        return words.contains(filter(field, value));
    }

    /** With the filter where it was missing, else without it. Filters of one field add up. */
    SearchWords toggled(String field, String value) {
        var changed = new ArrayList<>(words);
        if (!changed.remove(filter(field, value))) {
            changed.add(filter(field, value));
        }
        return new SearchWords(List.copyOf(changed));
    }

    /** The order that it asks for; null for one that cannot be chosen. */
    @Nullable
    SearchOrder order() {
        var asked = words.stream().filter(SearchWords::orders).toList();
        return Arrays.stream(SearchOrder.values())
                .filter(order -> order.words().equals(asked))
                .findFirst()
                .orElse(null);
    }

    SearchWords ordered(SearchOrder order) {
        var found = words.stream().filter(word -> !orders(word));
        return new SearchWords(Stream.concat(found, order.words().stream()).toList());
    }

    /** Without its last filter; the same where there is none. */
    SearchWords wider() {
        for (var i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).contains(":") && !orders(words.get(i))) {
                var changed = new ArrayList<>(words);
                changed.remove(i);
                return new SearchWords(List.copyOf(changed));
            }
        }
        return this;
    }

    String query() {
        return String.join(" ", words);
    }

    private static boolean orders(String word) {
        return ORDER.matcher(word).matches();
    }

    private static String filter(String field, String value) {
        return field + ":" + (value.matches("[\\w@.-]+") ? value : "\"" + value + "\"");
    }
}
