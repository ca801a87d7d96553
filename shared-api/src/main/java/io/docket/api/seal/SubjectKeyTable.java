package io.docket.api.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.docket.api.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People's keys, wrapped, in a table of their own. A new one is committed before the first event that it seals: one
 * without events does no harm, and an event without its key could never be read.
 */
public final class SubjectKeyTable implements SubjectKeys {

    /** A few megabytes; those of who has not been heard of for long are read again. */
    private static final int KNOWN = 50_000;

    /** Whoever reads the log from its beginning soon needs the keys of those who came next. */
    private static final int AHEAD = 256;

    private static final String READ = """
            select subject, master, wrapped from subject_key where subject >= ? order by subject limit ?""";

    private static final String OLD = """
            select subject, master, wrapped from subject_key where master < ? and wrapped is not null limit ?""";

    private static final int PAGE = 500;

    private final JdbcClient sql;
    private final MasterKeys masters;
    private final Cache<UUID, Held> known =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    /** Whose key was destroyed while this node runs: what it may still have read before does not count any more. */
    private final Set<UUID> forgotten = ConcurrentHashMap.newKeySet();

    public SubjectKeyTable(JdbcClient sql, MasterKeys masters) {
        this.sql = sql;
        this.masters = masters;
    }

    @Override
    public Optional<SubjectKey> sealing(PersonId subject) {
        return find(subject.value()).orElseGet(() -> make(subject.value())).key();
    }

    @Override
    public Optional<SubjectKey> opening(PersonId subject) {
        return find(subject.value())
                .orElseThrow(() -> new BrokenSealException("there was never a key for " + subject))
                .key();
    }

    @Override
    public boolean forget(PersonId subject) {
        boolean news = forgotten.add(subject.value());
        known.invalidate(subject.value());
        return news;
    }

    /** Those of people who were forgotten, which an older state of the database has again. */
    public void destroy(Collection<PersonId> forgotten) {
        sql.sql("""
                        update subject_key set wrapped = null, destroyed_at = clock_timestamp()
                        where subject = any(?) and wrapped is not null""")
                .param(forgotten.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Wraps with the current master key what an older one wraps. Whoever is ended in the midst goes on when it is called again. */
    public void wrapAnew() {
        int wrapped;
        do {
            var old = sql.sql(OLD)
                    .params(masters.current(), PAGE)
                    .query((row, number) -> held(row))
                    .list();
            old.forEach(this::wrapAnew);
            wrapped = old.size();
        } while (wrapped == PAGE);
    }

    private void wrapAnew(Held held) {
        var key = held.key().orElseThrow();
        var wrapped = masters.wrap(key, held.subject());
        sql.sql("update subject_key set master = ?, wrapped = ? where subject = ? and wrapped is not null")
                .params(wrapped.master(), wrapped.box(), held.subject())
                .update();
    }

    private Held make(UUID subject) {
        var wrapped = masters.wrap(SubjectKey.random(), subject);
        sql.sql("insert into subject_key (subject, master, wrapped) values (?, ?, ?) on conflict do nothing")
                .params(subject, wrapped.master(), wrapped.box())
                .update();
        // Another node may have been first: its key it is then.
        return find(subject).orElseThrow();
    }

    private Optional<Held> find(UUID subject) {
        if (forgotten.contains(subject)) {
            return Optional.of(new Held(subject, Optional.empty()));
        }
        var kept = known.getIfPresent(subject);
        if (kept != null) {
            return Optional.of(kept);
        }
        var read = sql.sql(READ)
                .params(subject, AHEAD)
                .query((row, number) -> held(row))
                .list();
        read.forEach(held -> known.put(held.subject(), held));
        known.invalidateAll(forgotten);
        return read.stream().findFirst().filter(held -> held.subject().equals(subject));
    }

    private Held held(ResultSet row) throws SQLException {
        var subject = row.getObject("subject", UUID.class);
        var master = row.getInt("master");
        return new Held(
                subject,
                Optional.ofNullable(row.getBytes("wrapped"))
                        .map(box -> masters.unwrap(new WrappedKey(master, box), subject)));
    }

    /** @param key empty where it was destroyed */
    private record Held(UUID subject, Optional<SubjectKey> key) {}
}
