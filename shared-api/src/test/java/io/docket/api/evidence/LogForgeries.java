package io.docket.api.evidence;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Logs that somebody with the desk's key signed, and in which an event says what readers could take for different
 * things.
 */
final class LogForgeries {

    private final BiConsumer<String, byte[]> sink;

    private LogForgeries(BiConsumer<String, byte[]> sink) {
        this.sink = sink;
    }

    static void make(BiConsumer<String, byte[]> sink) {
        var forgeries = new LogForgeries(sink);
        forgeries.makePayloads();
        forgeries.makeFiles();
        forgeries.makeTexts();
    }

    private void makePayloads() {
        event("an event in UTF-16", text -> Repacked.latin(text.getBytes(StandardCharsets.UTF_16)));
        event("an event behind a mark of the order of bytes", text -> "\u00EF\u00BB\u00BF" + text);
        event("an event that is no UTF-8", text -> replaced(text, "\"normal\"", "\"\u00FFnormal\""));
        event(
                "an event with a field twice",
                text -> replaced(text, "\"priority\"", "\"priority\":\"low\",\"priority\""));
        event("an event with a field twice within", text -> replaced(text, "\"size\"", "\"size\":3,\"size\""));
        event("an event with a number that is none", text -> replaced(text, "\"normal\"", "NaN"));
        event("an event that is a list", text -> "[" + text + "]");
        event("an event that goes on", text -> text + "{}");
        event(
                "an event with metadata of its own",
                text -> replaced(text, "\"priority\"", "\"metadata\":{},\"priority\""));
        event("an event of a number as text", text -> replaced(text, "\"number\":17", "\"number\":\"17\""));
        event("an event of no number", text -> replaced(text, "\"number\":17,", ""));
        event("an event of another number", text -> replaced(text, "\"number\":17", "\"number\":18"));
        sign(
                "metadata that are a list",
                it -> it.log.replaceAll(leaf -> leaf.position() != 5 ? leaf : Leaves.withMetadata(leaf, text -> "[]")));
        sign(
                "a time that not all can tell",
                it -> it.log.replaceAll(leaf -> leaf.position() != 5 ? leaf : Leaves.happened(leaf, Json.LARGEST + 1)));
    }

    private void makeFiles() {
        event(
                "files that are an object",
                text -> replaced(text, "\"attachments\":\\[(.*)\\]\\}", "\"attachments\":{\"0\":$1}}"));
        event("files that are a text", text -> replaced(text, "\"attachments\":.*", "\"attachments\":\"none\"}"));
        event("a file of a size as text", text -> replaced(text, "\"size\":(\\d+)", "\"size\":\"$1\""));
        event("a file of half a byte", text -> replaced(text, "\"size\":(\\d+)", "\"size\":$1.5"));
        event("a file without a size", text -> replaced(text, "\"size\":\\d+,", ""));
        event("a file with an id in capitals", text -> replaced(text, "\"id\":\"018f4d5e", "\"id\":\"018F4D5E"));
        event("a file with an open hash", text -> replaced(text, "\"sha256\":\\{[^}]*\\}", "\"sha256\":\"00\""));
        event("a file twice, and smaller", text -> twice(text, "\"size\":14", "\"size\":13"));
        event("a file twice, with two hashes", text -> twice(text, "\"sha256\":\\{[^}]*\\}", hashOfAnother(text)));
        event(
                "a file twice, and larger first",
                text -> replaced(
                        text,
                        "\"attachments\":\\[",
                        "\"attachments\":[{\"id\":\"" + SampleBundle.FILE + "\",\"size\":15},"));
    }

    private void makeTexts() {
        event("a text in other letters of Base64", text -> replaced(text, "(\"commitment\":\"[^\"]*)\"", "$1=\""));
        event("a text that is cut off", text -> replaced(text, "(\"sealed\":\"[^\"]{8})[^\"]*\"", "$1\""));
        event("a commitment that is cut off", text -> replaced(text, "(\"commitment\":\"[^\"]{8})[^\"]*\"", "$1\""));
        event(
                "a text whose parts are numbers",
                text -> replaced(text, "\"commitment\":\"[^\"]*\"", "\"commitment\":1"));
        event(
                "a text within a text",
                text -> replaced(text, "\"subject\":(\\{[^}]*\\})", "\"subject\":{\"commitment\":1,\"sealed\":$1}"));
    }

    /** The second time otherwise. */
    private static String twice(String text, String regex, String other) {
        var file = text.replaceFirst("(?s).*\"attachments\":\\[(.*)\\]\\}\\s*$", "$1");
        return replaced(text, "\\]\\}\\s*$", "," + replaced(file, regex, other) + "]}");
    }

    /** The file's name is a sealed text, too. */
    private static String hashOfAnother(String text) {
        return text.replaceFirst("(?s).*\"name\":(\\{[^}]*\\}).*", "\"sha256\":$1");
    }

    /** The first one about the ticket, whose texts it has keys for. */
    private void event(String what, UnaryOperator<String> change) {
        sign(what, it -> it.log.replaceAll(leaf -> leaf.position() != 3 ? leaf : Leaves.with(leaf, change)));
    }

    private void sign(String what, Consumer<SampleBundle> change) {
        var sample = new SampleBundle();
        var keys = sample.evidence().events();
        change.accept(sample);
        sink.accept(what, SampleBundle.bytes(sample.evidence(keys), sample.signer));
    }

    private static String replaced(String text, String regex, String replacement) {
        var changed = text.replaceFirst(regex, replacement);
        if (changed.equals(text)) {
            throw new IllegalArgumentException("There is nothing like " + regex + " in " + text);
        }
        return changed;
    }
}
