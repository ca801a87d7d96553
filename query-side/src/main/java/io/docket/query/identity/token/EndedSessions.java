package io.docket.query.identity.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What has ended sessions lately, in memory and at most a second old: sign-outs by session, and by person how many
 * events have ended their sessions. What ended longer ago than a token lasts need not be known.
 */
final class EndedSessions {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final String SESSIONS =
            "select family from ended_session where ended_at > now() - interval '20 minutes'";
    private static final String PEOPLE =
            "select id, epoch from person where sessions_ended_at > now() - interval '20 minutes'";

    /** @param epochs the least that a person's token must have been made at */
    private record Known(Instant at, Set<UUID> sessions, Map<UUID, Integer> epochs) {}

    private final JdbcClient sql;
    private final InstantSource clock;
    private volatile Known known = new Known(Instant.MIN, Set.of(), Map.of());

    EndedSessions(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param epoch that the session's token was made at */
    boolean include(UUID session, UUID person, int epoch) {
        var now = known();
        return now.sessions.contains(session) || epoch < now.epochs.getOrDefault(person, 0);
    }

    /** Whoever comes while it is out of date reads it anew; a failure to read is passed on: nobody is let in by one. */
    private Known known() {
        var now = clock.instant();
        if (known.at.plus(FRESH).isBefore(now)) {
            known = new Known(now, sql.sql(SESSIONS).query(UUID.class).set(), epochs());
        }
        return known;
    }

    private Map<UUID, Integer> epochs() {
        var epochs = new HashMap<UUID, Integer>();
        sql.sql(PEOPLE).query(result -> {
            epochs.put(result.getObject("id", UUID.class), result.getInt("epoch"));
        });
        return epochs;
    }
}
