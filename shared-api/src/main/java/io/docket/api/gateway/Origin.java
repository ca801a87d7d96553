package io.docket.api.gateway;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.MetadataKeys;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a command or query comes from.
 *
 * @param person who asks; null before somebody signed in
 * @param channel a {@code Channel}'s code
 * @param client network address, where there is one
 * @param idempotencyKey the caller's own key for a command, under which a repeat gets the first answer
 * @param seen the log position that the person's screen showed when they decided
 * @param minPosition the log position that a query's answer must have reached; 0 for whatever there is
 */
public record Origin(
        @Nullable PersonId person,
        String channel,
        @Nullable String client,
        @Nullable String idempotencyKey,
        @Nullable Long seen,
        long minPosition) {

    public static Origin of(PersonId person, String channel) {
        return new Origin(person, channel, null, null, null, 0);
    }

    public static Origin anonymous(String channel, @Nullable String client) {
        return new Origin(null, channel, client, null, null, 0);
    }

    public Origin from(@Nullable String client) {
        return new Origin(person, channel, client, idempotencyKey, seen, minPosition);
    }

    public Origin once(@Nullable String idempotencyKey) {
        return new Origin(person, channel, client, idempotencyKey, seen, minPosition);
    }

    public Origin seeing(long seen) {
        return new Origin(person, channel, client, idempotencyKey, seen, minPosition);
    }

    public Origin notBefore(long minPosition) {
        return new Origin(person, channel, client, idempotencyKey, seen, minPosition);
    }

    /** As message metadata. */
    public Map<String, Object> metadata() {
        var metadata = new HashMap<String, Object>();
        metadata.put(MetadataKeys.CHANNEL, channel);
        metadata.put(MetadataKeys.MIN_POSITION, minPosition);
        put(metadata, MetadataKeys.PERSON, person == null ? null : person.toString());
        put(metadata, MetadataKeys.CLIENT, client);
        put(metadata, MetadataKeys.IDEMPOTENCY_KEY, idempotencyKey);
        put(metadata, MetadataKeys.SEEN, seen);
        return Map.copyOf(metadata);
    }

    private static void put(Map<String, Object> metadata, String key, @Nullable Object value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
