package io.docket.query.ticket.search.text;

/**
 * The words of a text, in its order, with a space between each two.
 *
 * @param words in lower case, without accents
 * @param stems what the inflections of each have in common
 */
public record SplitText(String words, String stems) {}
