package io.docket.ui.ticket.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A query of the search language as words, so that filters can be put in and taken out beside what was typed. */
record SearchWords(List<String> words) {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\"?)+");

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

    /** Without its last filter; the same where there is none. */
    SearchWords wider() {
        for (var i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).contains(":")) {
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

    private static String filter(String field, String value) {
        return field + ":" + (value.matches("[\\w@.-]+") ? value : "\"" + value + "\"");
    }
}
