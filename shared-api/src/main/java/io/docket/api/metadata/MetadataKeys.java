package io.docket.api.metadata;

/** Names under which messages carry their origin. */
public final class MetadataKeys {

    /** On events, and on commands of reactions: who did it, as {@link Actor#toString()}. */
    public static final String ACTOR = "actor";

    /**
     * On commands and queries: id of the person who asks, whose rights the receiving side looks up. Absent before
     * sign-in.
     */
    public static final String PERSON = "person";

    /** The command that produced an event. */
    public static final String COMMAND = "commandId";

    /** The first message of the whole story that this message belongs to. */
    public static final String CORRELATION = "correlationId";

    /** The event that a reaction, a saga or the assistant answered to; absent where a person decided. */
    public static final String CAUSATION = "causationId";

    /** How it reached us: a {@code Channel}'s code. */
    public static final String CHANNEL = "channel";

    /** Network address of the client, where there is one; sealed on events, see {@code Logged}. */
    public static final String CLIENT = "client";

    /** The log position that the person's screen showed when they decided. */
    public static final String SEEN = "seen";

    /** On imported events: the file that they came from. */
    public static final String IMPORTED_FROM = "importedFrom";

    /**
     * On what is told later than it happened, such as imported events and what clocks do: when it happened, as ISO
     * 8601. The log takes it as the event's own time, and notes beside it when it was recorded. Everything else
     * happened when it is written.
     */
    public static final String HAPPENED_AT = "happenedAt";

    /** On events told later than they happened: when the log took it, as ISO 8601. */
    public static final String RECORDED_AT = "recordedAt";

    /** On imported events: who imported them, as {@link Actor#toString()}; {@link #ACTOR} is who did it there. */
    public static final String RECORDED_BY = "recordedBy";

    /** On commands: the key under which a repeat gets the first answer. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** On command answers: log position of the command's last event. */
    public static final String POSITION = "position";

    /** On command answers: true where an earlier answer was given again. */
    public static final String REPEATED = "repeated";

    /** On queries: the log position that the answer must have reached. */
    public static final String MIN_POSITION = "minPosition";

    private MetadataKeys() {}
}
