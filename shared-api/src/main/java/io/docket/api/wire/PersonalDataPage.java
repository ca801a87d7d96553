package io.docket.api.wire;

import io.docket.api.identity.query.AddressesOf;
import io.docket.api.identity.query.Person;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.TicketDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an archive of somebody's data looks like to people. Nothing is loaded from anywhere, and nothing runs. */
final class PersonalDataPage {

    private static final String PAGE = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark"><title>%1$s</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
            dt{font-weight:600}dd{margin:0 0 .5rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
            article{border-top:1px solid #8886;padding:.75rem 0}</style>
            <h1>%1$s</h1>%2$s</html>
            """;

    private PersonalDataPage() {}

    static byte[] index(Person person, List<TicketDetails> tickets, AddressesOf addresses) {
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
        var list = tickets.stream()
                .map(ticket -> "<li><a href=\"tickets/%1$d.html\">%1$d · %2$s</a>"
                        .formatted(ticket.number(), escaped(ticket.subject())))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        var places = addresses.addresses().stream()
                .map(used -> "<li>%s, %s – %s".formatted(escaped(used.address()), used.first(), used.last()))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
        return page(
                "What the desk knows of " + person.displayName(),
                facts(facts) + "<h2>Tickets</h2>" + (tickets.isEmpty() ? "<p>None.</p>" : list)
                        + "<h2>Addresses from which they worked</h2>"
                        + (addresses.addresses().isEmpty() ? "<p>None.</p>" : places));
    }

    static byte[] ticket(TicketDetails ticket, List<Message> messages) {
        var facts = new TreeMap<String, @Nullable Object>(ticket.customFields());
        facts.put("Created", ticket.createdAt());
        facts.put("Priority", ticket.priority().code());
        facts.put("Status", ticket.status().code());
        facts.put("Tags", joined(ticket.tags()));
        var said = messages.stream().map(PersonalDataPage::said).collect(Collectors.joining());
        return page(ticket.number() + " · " + ticket.subject(), facts(facts) + said);
    }

    /** Where the archive has a file; its id keeps those of the same name apart. */
    static String path(MessageAttachment file) {
        return "files/" + file.id() + "/" + file.name();
    }

    private static String said(Message message) {
        var files = message.attachments().stream()
                .map(file -> "<li>" + escaped(path(file)))
                .collect(Collectors.joining());
        return "<article><p><b>%s</b> · %s%s<pre>%s</pre><ul>%s</ul></article>"
                .formatted(
                        escaped(message.author().name()),
                        message.at(),
                        message.kind().equals("note") ? " · internal note" : "",
                        escaped(message.body()),
                        files);
    }

    private static String facts(Map<String, @Nullable Object> facts) {
        return facts.entrySet().stream()
                .filter(fact ->
                        fact.getValue() != null && !fact.getValue().toString().isEmpty())
                .map(fact -> "<dt>%s<dd>%s".formatted(escaped(fact.getKey()), escaped(String.valueOf(fact.getValue()))))
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private static byte[] page(String title, String content) {
        return PAGE.formatted(escaped(title), content).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
