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

    private static final String KEPT =
            "select family, owner, epoch from kept_session where kept_at > now() - interval '20 minutes'";

    private record Kept(UUID family, UUID owner) {}

    /**
     * @param epochs the least that a person's token must have been made at
     * @param kept sessions whose tokens are as good as if they had been made at this epoch
     */
    private record Known(Instant at, Set<UUID> sessions, Map<UUID, Integer> epochs, Map<Kept, Integer> kept) {}

    private final JdbcClient sql;
    private final InstantSource clock;
    private volatile Known known = new Known(Instant.MIN, Set.of(), Map.of(), Map.of());

    EndedSessions(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param epoch that the session's token was made at */
    boolean include(UUID session, UUID person, int epoch) {
        var now = known();
        var kept = Math.max(epoch, now.kept.getOrDefault(new Kept(session, person), 0));
        return now.sessions.contains(session) || kept < now.epochs.getOrDefault(person, 0);
    }

    /** Whoever comes while it is out of date reads it anew; a failure to read is passed on: nobody is let in by one. */
    private Known known() {
        var now = clock.instant();
        if (known.at.plus(FRESH).isBefore(now)) {
            // What was kept is read last: none is missing of those that the epochs read before would end.
            known = new Known(now, sql.sql(SESSIONS).query(UUID.class).set(), epochs(), kept());
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

    private Map<Kept, Integer> kept() {
        var kept = new HashMap<Kept, Integer>();
        sql.sql(KEPT).query(result -> {
            kept.put(
                    new Kept(result.getObject("family", UUID.class), result.getObject("owner", UUID.class)),
                    result.getInt("epoch"));
        });
        return kept;
    }
}
