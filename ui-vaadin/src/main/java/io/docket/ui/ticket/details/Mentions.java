package io.docket.ui.ticket.details;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.Person;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Colleagues whom a text calls: {@code @} and their name or user name, in whatever case. */
final class Mentions {
    /** What a name cannot go on with, so that {@code @agent2} does not call {@code agent} too. */
    private static final String END = "(?![\\p{L}\\p{N}_-])";
    /** An address of somebody is no call. */
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_.])@";

    private Mentions() {}

    static Set<PersonId> in(String text, List<Person> colleagues) {
        return colleagues.stream()
                .filter(colleague -> Stream.of(colleague.displayName(), colleague.username())
                        .filter(Objects::nonNull)
                        .anyMatch(name -> calls(text, name)))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static boolean calls(String text, String name) {
        return Pattern.compile(BEGIN + Pattern.quote(name) + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
