package io.docket.command.decision;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tags are single words, so that the search language can name them, and few enough to be read. */
public record TagsAreWellFormed(Set<String> tags) implements Rule {

    private static final int MOST = 50;
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_./:-]{0,48}[\\p{L}\\p{M}\\p{N}]");

    /** Tags differ by more than their case and the space around them. */
    public static Set<String> normalized(Set<String> tags) {
        var words =
                tags.stream().map(tag -> tag.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        new TagsAreWellFormed(words).verify();
        return words;
    }

    @Override
    public boolean isViolated() {
        return tags.size() > MOST
                || !tags.stream().allMatch(tag -> WORD.matcher(tag).matches());
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field(
                "tags",
                "A ticket has at most " + MOST
                        + " tags of 1 to 50 letters, digits and the signs _ - . / : in the middle.");
    }
}
