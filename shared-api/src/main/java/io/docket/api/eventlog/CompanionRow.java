package io.docket.api.eventlog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that is committed together with the events of its command, or not at all. */
public sealed interface CompanionRow {

    /**
     * The scope of reactions' commands. Their answers are kept for good: a reaction may come again after a long stop.
     */
    String REACTIONS = "reaction";

    /** How long people's keys are remembered, as PostgreSQL writes it. */
    String KEPT = "24 hours";

    /**
     * What a command was answered with, for whoever sends it again.
     *
     * @param scope whose key it is
     * @param request hash of the command, so that the same key with another one is noticed
     * @param answerType class name of the answer
     * @param answer JSON
     */
    record IdempotencyAnswer(String scope, String key, String request, String answerType, String answer)
            implements CompanionRow {}

    /**
     * The only owner that a value of this kind can have, such as a user name. A second claim loses against the first.
     *
     * @param value compared as it stands: normalise it before
     */
    record Claim(String kind, String value, UUID owner) implements CompanionRow {}

    /** The value is free again; nothing happens if somebody else holds it. */
    record ReleasedClaim(String kind, String value, UUID owner) implements CompanionRow {}

    /**
     * The next of a row of decisions of this kind, each of which rests on all before it. Of two that take the same
     * number the second is decided anew: what it rested on has changed.
     *
     * @param owner what was decided about
     */
    record Turn(String kind, long number, UUID owner) implements CompanionRow {}

    /**
     * A secret of somebody in a form that does not give it away; replaces an older one of the same kind.
     *
     * @param kind such as {@code password}
     * @param expires null for never
     */
    record Credential(
            UUID owner, String kind, String hash, @Nullable Instant expires) implements CompanionRow {}

    /** The secret of that kind is gone. */
    record RevokedCredential(UUID owner, String kind) implements CompanionRow {}

    /**
     * A session that goes on where its person's others end.
     *
     * @param family the session through all its refreshes; another person's is none of the owner's
     * @param epoch how many events have ended the person's sessions: only one more ends this one
     */
    record KeptSession(UUID family, UUID owner, int epoch) implements CompanionRow {}

    /**
     * What is kept beside the log of a person who is forgotten is gone: their key, before all, but also what they prove
     * themselves by and what they were answered.
     */
    record Forgotten(UUID person) implements CompanionRow {}
}
