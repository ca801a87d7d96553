package io.docket.faults.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.byteman.agent.Main;

/**
 * A place in the desk's code at which a node can be made to die. The desk itself knows nothing of it: Byteman puts it
 * in while the class is loaded. A place that has moved is not reached, and that is found.
 *
 * @see "ADR-0012 Faults from outside"
 */
public enum FaultPoint {
    /** An append has come, and nobody has seen it. */
    COME("io.docket.api.eventlog.PgEventLog", "append", "AT ENTRY"),
    /** It was taken from the queue, with others. */
    GATHERED("io.docket.api.eventlog.LogWriter", "write", "AT ENTRY"),
    /** A connection is there, and nothing was sent. */
    BEFORE_INSERT("io.docket.api.eventlog.Batch", "insert", "AT ENTRY"),
    /** Sent, and committed by the same statement. */
    AFTER_INSERT("io.docket.api.eventlog.LogWriter", "behind", "AFTER INVOKE io.docket.api.eventlog.Batch.insert"),
    /** Written, but nobody knows yet. */
    BEFORE_TELLING("io.docket.api.eventlog.PgEventLog", "tell", "AT ENTRY"),
    /** The command is done, and not answered. */
    BEFORE_ANSWER("io.docket.command.messaging.Handling", "withPosition", "AT ENTRY"),
    /** The answer is kept for a repeat, and has not been sent. */
    BEFORE_REPLY("io.docket.query.rest.RepeatedWrites", "doFilterInternal", "AT EXIT"),
    /** A read model is about to write a batch. */
    BEFORE_ROWS("io.docket.query.projection.BatchProjection", "finish", "AT ENTRY"),
    /** Its rows are written, and its token is not. */
    BEFORE_TOKEN("io.docket.query.projection.Announcements", "moved", "AT ENTRY"),
    /** All of it is written, and not committed. */
    BEFORE_COMMIT("io.docket.query.projection.BatchProjection", "finish", "AT EXIT"),
    /** An index for searches is filled, and does not answer them yet. */
    BEFORE_SWITCH("io.docket.query.ticket.search.elasticsearch.TicketIndex", "switchTo", "AT ENTRY"),
    /** A part of the next index is filled, and that is not noted. */
    FILLING_NEXT("io.docket.query.ticket.search.elasticsearch.NextIndexFilling", "filled", "AT EXIT"),
    /** The saga has not asked for anything yet. */
    BEFORE_ASKING("io.docket.command.assist.TicketEnrichmentSaga", "send", "AT ENTRY"),
    /** It has asked, and is not saved. */
    AFTER_ASKING("io.docket.command.assist.TicketEnrichmentSaga", "send", "AT EXIT"),
    /** A model is being asked. */
    MODEL("io.docket.command.assist.Models", "ask", "AT ENTRY"),
    /** It has answered, and nobody knows. */
    AFTER_MODEL("io.docket.command.assist.EnrichmentWorker", "record", "AT ENTRY"),
    /** Its answer is recorded, and the request still waits. */
    AFTER_RECORD("io.docket.command.assist.EnrichmentWorker", "record", "AT EXIT"),
    /** Somebody's key is gone, and nothing has been begun. */
    FORGOTTEN("io.docket.command.erasure.Clearing", "eraseTexts", "AT ENTRY"),
    /** A ticket of theirs is next, of several. */
    ERASING("io.docket.command.ticket.Ticket", "decide(io.docket.api.ticket.command.EraseTexts)", "AT ENTRY"),
    /** All rows are rid of it, and the files are not. */
    BEFORE_PURGE("io.docket.command.erasure.DatabaseRemains", "purge", "AT ENTRY"),
    /** The files of the database are written anew. */
    AFTER_PURGE("io.docket.command.erasure.DatabaseRemains", "purge", "AT EXIT"),
    /** Nothing is left, and nobody has been told. */
    BEFORE_RECEIPT("io.docket.command.erasure.Clearing", "confirm", "AT ENTRY");

    /** On the way of a command from its sender to the log and back. */
    public static final List<FaultPoint> OF_COMMANDS =
            List.of(COME, GATHERED, BEFORE_INSERT, AFTER_INSERT, BEFORE_TELLING, BEFORE_ANSWER, BEFORE_REPLY);

    /** On the way of an event from the log into a read model. */
    public static final List<FaultPoint> OF_READ_MODELS = List.of(BEFORE_ROWS, BEFORE_TOKEN, BEFORE_COMMIT);

    /** On the way from an event to a proposal. */
    public static final List<FaultPoint> OF_ASSISTANT =
            List.of(BEFORE_ASKING, AFTER_ASKING, MODEL, AFTER_MODEL, AFTER_RECORD);

    /** On the way from somebody's being forgotten to the receipt. */
    public static final List<FaultPoint> OF_ERASURE =
            List.of(FORGOTTEN, ERASING, BEFORE_PURGE, AFTER_PURGE, BEFORE_RECEIPT);

    private final String type;
    private final String method;
    private final String place;

    FaultPoint(String type, String method, String place) {
        this.type = type;
        this.method = method;
        this.place = place;
    }

    /**
     * Options of a JVM that dies there, without a word to anyone.
     *
     * @param folder for the rule
     * @param passes how often it is passed before
     */
    public List<String> killAfter(Path folder, int passes) throws IOException {
        return agent(kill(folder, passes));
    }

    /**
     * The same, which also says of each passing of another place what this expression of Byteman gives there.
     *
     * @param passes how often it is passed before; a negative number for a node that does not die
     */
    public List<String> killAfter(Path folder, int passes, FaultPoint other, String telling) throws IOException {
        var told = other.rule(folder, "true", "traceln(%s)".formatted(telling));
        return passes < 0 ? agent(told) : agent(kill(folder, passes), told);
    }

    /** @param said what the node printed */
    public boolean wasReached(String said) {
        return said.contains(trace());
    }

    private String trace() {
        return "Fault point reached: " + name();
    }

    private Path kill(Path folder, int passes) throws IOException {
        return rule(
                folder,
                "incrementCounter(\"passed\") == " + (passes + 1),
                "traceln(\"%s\"); killJVM(137)".formatted(trace()));
    }

    private Path rule(Path folder, String condition, String action) throws IOException {
        var rule = Files.createTempFile(folder, name(), ".btm");
        Files.writeString(rule, """
                RULE %s
                CLASS %s
                METHOD %s
                %s
                IF %s
                DO %s
                ENDRULE
                """.formatted(rule.getFileName(), type, method, place, condition, action));
        return rule;
    }

    private static List<String> agent(Path... rules) {
        var agent = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var scripts = Stream.of(rules).map(rule -> "script:" + rule).collect(Collectors.joining(","));
        return List.of("-javaagent:%s=%s".formatted(agent, scripts));
    }
}
