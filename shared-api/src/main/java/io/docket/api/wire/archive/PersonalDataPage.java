package io.docket.api.wire.archive;

import io.docket.api.notification.OutgoingMail;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an archive of somebody's data looks like to people. Nothing is loaded from anywhere, and nothing runs. */
final class PersonalDataPage {

    private static final String BEGIN = """
            <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark"><title>%1$s</title>
            <style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
            dt{font-weight:600}dd{margin:0 0 .5rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
            article{border-top:1px solid #8886;padding:.75rem 0}</style>
            <h1>%1$s</h1>
            """;
    private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[<>:\"|?*\\\\/]|[. ]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    private static final String END = "</html>\n";

    private PersonalDataPage() {}

    static byte[] ticket(ToldTicket told) {
        var ticket = told.ticket();
        var facts = new TreeMap<String, @Nullable Object>(ticket.customFields());
        facts.put("Created", ticket.createdAt());
        facts.put("Priority", ticket.priority().code());
        facts.put("Status", ticket.status().code());
        facts.put("Tags", joined(ticket.tags()));
        var said = told.messages().stream().map(PersonalDataPage::said).collect(Collectors.joining());
        return page(
                ticket.number() + " · " + ticket.subject(),
                facts(facts) + said + happened(told) + ProposalLines.of(told.proposals()));
    }

    static byte[] mail(OutgoingMail mail) {
        return bytes("<article><p><b>%s</b><br>%s · %s · %s<pre>%s</pre></article>"
                .formatted(
                        escaped(mail.subject()),
                        escaped(mail.recipient()),
                        mail.createdAt(),
                        mail.state(),
                        escaped(mail.text())));
    }

    /** In a sentence each; all that is known of it is in the JSON. */
    private static String happened(ToldTicket told) {
        if (told.history() == null) {
            return "";
        }
        return told.history().stream()
                .map(entry -> "<li>%s · %s".formatted(entry.at(), escaped(entry.text())))
                .collect(Collectors.joining("", "<h2>What happened</h2><ol>", "</ol>"));
    }

    /** Where the archive has a file; its id keeps those of the same name apart. Windows would not unpack every name. */
    static String path(MessageAttachment file) {
        var name = NOT_ON_WINDOWS.matcher(file.name()).replaceAll("_");
        return "files/" + file.id() + "/" + (DEVICE.matcher(name).matches() ? "_" + name : name);
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

    static String facts(Map<String, @Nullable Object> facts) {
        return facts.entrySet().stream()
                .filter(fact ->
                        fact.getValue() != null && !fact.getValue().toString().isEmpty())
                .map(fact -> "<dt>%s<dd>%s".formatted(escaped(fact.getKey()), escaped(String.valueOf(fact.getValue()))))
                .collect(Collectors.joining("", "<dl>", "</dl>"));
    }

    static String joined(List<String> words) {
        return String.join(", ", words);
    }

    static byte[] page(String title, String content) {
        return bytes(BEGIN.formatted(escaped(title)) + content + END);
    }

    static byte[] begin(String title) {
        return bytes(BEGIN.formatted(escaped(title)));
    }

    static byte[] end() {
        return bytes(END);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
