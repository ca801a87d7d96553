package io.docket.command.messaging;

import io.docket.api.eventlog.CompanionRow;
import io.docket.api.eventlog.CompanionRow.IdempotencyAnswer;
import io.docket.api.eventlog.Companions;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Answers a command that comes again under the same key with its first answer. A key is its sender's own. Refusals are
 * not remembered: they did nothing.
 */
final class Idempotency {

    private static final String NOTHING = "nothing";

    private final AnswerTable answers;
    private final Serializer serializer;

    Idempotency(AnswerTable answers, Serializer serializer) {
        this.answers = answers;
        this.serializer = serializer;
    }

    /** @throws Refusal where the same key came with another command */
    Optional<CommandResultMessage<?>> earlierAnswer(CommandMessage<?> command) {
        return key(command).flatMap(key -> answers.find(scope(command), key)).map(found -> repeated(command, found));
    }

    boolean isAnswered(CommandMessage<?> command) {
        return key(command).flatMap(key -> answers.find(scope(command), key)).isPresent();
    }

    /** Has the answer committed together with what the command did. */
    void remember(CommandMessage<?> command, @Nullable Object answer) {
        key(command).ifPresent(key -> {
            var type = answer == null ? NOTHING : answer.getClass().getName();
            Companions.add(new IdempotencyAnswer(scope(command), key, request(command), type, json(answer)));
        });
    }

    private CommandResultMessage<?> repeated(CommandMessage<?> command, AnswerTable.Found found) {
        if (!found.request().equals(request(command))) {
            throw new Refusal(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED, "This idempotency key was used for something else before.");
        }
        return new GenericCommandResultMessage<>(
                answer(found), Map.of(MetadataKeys.POSITION, found.position(), MetadataKeys.REPEATED, true));
    }

    private @Nullable Object answer(AnswerTable.Found found) {
        return NOTHING.equals(found.answerType())
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(found.answer(), String.class, found.answerType(), null));
    }

    private String json(@Nullable Object answer) {
        return answer == null ? "" : serializer.serialize(answer, String.class).getData();
    }

    /** The desk's own keys say what they are for, and nobody else can use them. */
    private String request(CommandMessage<?> command) {
        if (scope(command).equals(CompanionRow.REACTIONS)) {
            return command.getPayloadType().getName();
        }
        SerializedObject<String> payload = serializer.serialize(command.getPayload(), String.class);
        var salt = scope(command) + ' ' + key(command).orElseThrow();
        return Fingerprint.of(command.getPayload(), payload.getData(), salt);
    }

    private static Optional<String> key(CommandMessage<?> command) {
        return Optional.ofNullable((String) command.getMetaData().get(MetadataKeys.IDEMPOTENCY_KEY));
    }

    private static String scope(CommandMessage<?> command) {
        var metadata = command.getMetaData();
        if (metadata.get(MetadataKeys.PERSON) instanceof String person) {
            return person;
        }
        return metadata.containsKey(MetadataKeys.ACTOR)
                ? CompanionRow.REACTIONS
                : "anonymous " + metadata.getOrDefault(MetadataKeys.CLIENT, "");
    }
}
