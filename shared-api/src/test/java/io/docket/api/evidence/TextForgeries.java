package io.docket.api.evidence;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** Manifests and lines that say the same in another way, or what some readers take for the same; all of them signed. */
final class TextForgeries {

    private static final String BYTE_ORDER = "\u00EF\u00BB\u00BF";

    private final SampleBundle sample = new SampleBundle();
    private final BiConsumer<String, byte[]> sink;

    private TextForgeries(BiConsumer<String, byte[]> sink) {
        this.sink = sink;
    }

    static void make(BiConsumer<String, byte[]> sink) {
        var forgeries = new TextForgeries(sink);
        forgeries.makeNumbers();
        forgeries.makeManifests();
        forgeries.makeLines();
    }

    private void makeNumbers() {
        for (var number : new String[] {"\"17\"", "17.0", "1.7e1", "-17", "null", "true", "[17]", "18"}) {
            manifest("the number is " + number, "\"number\":17", "\"number\":" + number);
        }
        for (var number : new String[] {"\"4\"", "4.9", "5", "3"}) {
            manifest("there are said to be " + number + " events", "\"events\":4", "\"events\":" + number);
        }
        for (var time : new String[] {"9007199254740992", "-1", "1e3", "NaN", "Infinity"}) {
            manifest("it was made at " + time, "(\"madeAt\":)\\d+", "$1" + time);
        }
    }

    private void makeManifests() {
        manifest("a field that nobody knows", "^\\{", "{\"more\":1,");
        manifest("a field that is missing", "\"madeFor\":\"[^\"]*\",", "");
        manifest("a field twice", "\"number\":17", "\"number\":18,\"number\":17");
        manifest("fields in another order", "(\"number\":17),(\"events\":4)", "$2,$1");
        manifest("a space in the manifest", "\"number\":17", "\"number\": 17");
        manifest("a line behind the manifest", "$", "\n");
        manifest("another version", "docket/evidence/v1", "docket/evidence/v2");
        manifest("a ticket in capitals", "\"ticket\":\"018f4d5e", "\"ticket\":\"018F4D5E");
        manifest("a ticket without hyphens", "(\"ticket\":\"018f4d5e)-0000-7000-8000-", "$1000070008000");
        manifest("somebody in capitals", "\"madeFor\":\"018f4d5e", "\"madeFor\":\"018F4D5E");
        manifest("a name that is null", ":\"Ann\"", ":null");
        manifest("a name that is a number", ":\"Ann\"", ":1");
        manifest("a letter that is escaped", ":\"Ann\"", ":\"\\\\u0041nn\"");
        manifest("half a letter", ":\"Ann\"", ":\"\\\\ud800\"");
        manifest("a name that is no UTF-8", ":\"Ann\"", ":\"\u00FFnn\"");
        manifest("a key twice", "\"keys\":\\{([^}]*)\\}", "\"keys\":{$1,$1}");
        manifest("a space in a key", "(\"keys\":\\{\"[^\"]*\":\"MCow)", "$1 ");
        manifest("a root that ends in other bits", "(\"root\":\"[^\"]*)[^\"]=", "$1/=");
        manifest("a space behind the root", "(\"root\":\"[^\"]*)", "$1 ");
        manifest("a mark of the order of bytes before the manifest", "^", BYTE_ORDER);
        make("a manifest in UTF-16", Names.MANIFEST, text -> latin16(text));
        make("a manifest of nothing", Names.MANIFEST, text -> "null");
        make("a manifest that is deep", Names.MANIFEST, text -> "[".repeat(100_000) + "]".repeat(100_000));
    }

    private void makeLines() {
        line("no line feed at the end", "\n$", "");
        line("a line feed more at the end", "\n$", "\n\n");
        line("an empty line before all", "^", "\n");
        line("lines that end as in Windows", "\n", "\r\n");
        line("a form feed between lines", "\n\\{", "\f{");
        line("another separator of lines", "\n\\{", "\u00E2\u0080\u00A8{");
        line("a mark of the order of bytes before the lines", "^", BYTE_ORDER);
        line("a space in a leaf", "(\"leaf\":\"....)", "$1 ");
        line("a leaf without padding", "=+\",\"path\"", "\",\"path\"");
        line("a leaf that goes on", "(\"leaf\":\"[^\"=]*)=*\"", "$1AAAA\"");
        line("a space between fields", ",\"path\"", ", \"path\"");
        line("another field in a line", ",\"path\"", ",\"more\":1,\"path\"");
        line("no keys", ",\"keys\":\\{\\}", "");
        line("keys that are null", "\"keys\":\\{\\}", "\"keys\":null");
        line("a path of one hash less", "\"path\":\\[\"[^\"]*\",", "\"path\":[");
        line("a key in other bits", "(\"/subject\":\"[^\"]*)[^\"]=", "$1/=");
        line("a key that is shorter", "(\"/subject\":\")....", "$1");
        line("a key that is not there", "(\"/subject\":)\"[^\"]*\"", "$1null");
        line("a key twice for a text", "(\"/subject\":\"[^\"]*\")", "$1,$1");
        line("a place that is counted with noughts", "/attachments/0/name", "/attachments/00/name");
        line("a place that is counted from the end", "/attachments/0/name", "/attachments/-1/name");
        line("a place within a text", "\"/subject\"", "\"/subject/sealed\"");
    }

    private void manifest(String what, String regex, String replacement) {
        make(what, Names.MANIFEST, text -> replaced(text, regex, replacement));
    }

    private void line(String what, String regex, String replacement) {
        make(what, Names.EVENTS, text -> replaced(text, regex, replacement));
    }

    private void make(String what, String entry, UnaryOperator<String> change) {
        var bundle = new Repacked(sample.bytes()).change(entry, change);
        sink.accept(what, (entry.equals(Names.MANIFEST) ? bundle : bundle.listed()).signed(sample.signer));
    }

    private static String replaced(String text, String regex, String replacement) {
        var changed = text.replaceFirst(regex, replacement);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("There is nothing like " + regex);
        }
        return changed;
    }

    private static String latin16(String text) {
        return Repacked.latin(text.getBytes(StandardCharsets.UTF_16));
    }
}
