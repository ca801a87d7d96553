package io.docket.api.wire.archive;

import static io.docket.api.wire.archive.PersonalDataPage.escaped;
import static io.docket.api.wire.archive.PersonalDataPage.joined;

import io.docket.api.identity.query.AccountHistory;
import io.docket.api.identity.query.Person;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page at which reading an archive of somebody's data begins. */
final class PersonalDataIndex {

    private PersonalDataIndex() {}

    static byte[] of(
            Person person,
            List<PersonalDataArchive.Heading> tickets,
            List<AccountHistory.Change> changes,
            List<UsedAddresses.Used> addresses) {
        return PersonalDataPage.page(
                "What the desk knows of " + person.displayName(),
                PersonalDataPage.facts(facts(person))
                        + list("Tickets", tickets.stream().map(PersonalDataIndex::ticket))
                        + "<h2>Mails</h2><p><a href=\"mails.html\">All mails to them</a>"
                        + list("What happened to the account", changes.stream().map(PersonalDataIndex::change))
                        + list(
                                "Addresses from which they worked",
                                addresses.stream().map(used -> "%s, %s – %s"
                                        .formatted(escaped(used.address()), used.first(), used.last())))
                        + "<p>All that they did, one by one, is in activity.json.");
    }

    private static TreeMap<String, @Nullable Object> facts(Person person) {
        var facts = new TreeMap<String, @Nullable Object>();
        facts.put("E-mail", person.email());
        facts.put(
                "Groups",
                joined(person.groups().stream().map(group -> group.name()).toList()));
        facts.put("Id", person.id());
        facts.put("Name", person.displayName());
        facts.put(
                "Organisation",
                person.organization() == null ? null : person.organization().name());
        facts.put(
                "Roles", joined(person.roles().stream().map(role -> role.code()).toList()));
        facts.put("User name", person.username());
        return facts;
    }

    private static String ticket(PersonalDataArchive.Heading ticket) {
        return "<a href=\"tickets/%1$d.html\">%1$d · %2$s</a>".formatted(ticket.number(), escaped(ticket.subject()));
    }

    /** With the names and addresses that they had then, which the sentence does not say. */
    private static String change(AccountHistory.Change change) {
        var texts = change.data().entrySet().stream()
                .filter(field -> field.getValue() instanceof Map<?, ?> value && value.containsKey("text"))
                .map(field -> field.getKey() + ": " + ((Map<?, ?>) field.getValue()).get("text"))
                .sorted()
                .collect(Collectors.joining(", "));
        return "%s · %s<br><small>%s</small>".formatted(change.at(), escaped(change.text()), escaped(texts));
    }

    private static String list(String title, Stream<String> items) {
        var all = items.map(item -> "<li>" + item).collect(Collectors.joining());
        return "<h2>" + title + "</h2>" + (all.isEmpty() ? "<p>None.</p>" : "<ul>" + all + "</ul>");
    }
}
