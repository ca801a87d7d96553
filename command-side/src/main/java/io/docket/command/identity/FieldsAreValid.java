package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.text.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names are short texts, addresses look like addresses, and everybody has some role.
 *
 * @param before whose name may have been taken when more was allowed: whoever has it can still be changed
 */
record FieldsAreValid(PersonState before, PersonState person) implements Rule {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C}@<>,;\"]+@[^\\s\\p{C}@<>,;\"]+");
    /** No "@": a user name is never mistaken for an address. */
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._-]{2,64}");

    @Override
    public boolean isViolated() {
        return !errors().isEmpty();
    }

    @Override
    public RuleViolation violation() {
        var details = errors().stream().map(error -> error.get("detail")).collect(Collectors.joining(" "));
        return new RuleViolation(ProblemCode.INVALID_REQUEST, details, Map.of("errors", errors()));
    }

    private List<Map<String, String>> errors() {
        var name = person.name();
        var email = person.email();
        var username = person.username();
        return Stream.of(
                        error(
                                name.isBlank() || name.length() > LONGEST_NAME || isNoText(name),
                                "displayName",
                                "A name has 1 to 200 characters."),
                        error(
                                !name.equals(before.name()) && isMisleading(name),
                                "displayName",
                                "A name can be seen, and does not turn the direction of writing."),
                        error(
                                email.length() > LONGEST_ADDRESS
                                        || !ADDRESS.matcher(email).matches(),
                                "email",
                                "This is not an e-mail address."),
                        error(
                                username != null && !USERNAME.matcher(username).matches(),
                                "username",
                                "A user name has 2 to 64 letters, digits, dots, hyphens or underscores."),
                        error(person.roles().isEmpty(), "roles", "Everybody has at least one role."))
                .flatMap(List::stream)
                .toList();
    }

    /** Half a surrogate pair is no character: no database would take it. */
    static boolean isNoText(String text) {
        return text.codePoints()
                .anyMatch(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE);
    }

    /** One that cannot be seen, or that makes what stands beside it read as something else. */
    static boolean isMisleading(String name) {
        return !name.isBlank() && (!VisibleText.isSeen(name) || VisibleText.turnsDirection(name));
    }

    private static List<Map<String, String>> error(boolean wrong, String field, String detail) {
        return wrong ? List.of(Map.of("field", field, "detail", detail)) : List.of();
    }
}
