package io.docket.query.ticket.search.text;

/**
 * One word of a text.
 *
 * @param word in lower case, without accents
 * @param stem what its inflections have in common
 */
public record Token(String word, String stem) {}
