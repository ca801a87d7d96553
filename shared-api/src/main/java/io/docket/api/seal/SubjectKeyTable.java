package io.docket.api.seal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.docket.api.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
            select subject, master, wrapped from subject_key where master < ? and wrapped is not null and subject > ?
            order by subject limit ?""";

    private static final int PAGE = 500;

    /** Less than any other. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final Logger LOG = LoggerFactory.getLogger(SubjectKeyTable.class);

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

    /**
     * Wraps with the current master key what an older one wraps. Whoever is ended in the midst goes on when it is
     * called again. A damaged key stays as it is: nobody else is to wait for it.
     */
    public void wrapAnew() {
        int wrapped = 0;
        for (var old = olderThanCurrent(NOBODY);
                !old.isEmpty();
                old = olderThanCurrent(old.getLast().subject())) {
            wrapped += old.stream().mapToInt(this::wrapAnew).sum();
        }
        if (wrapped > 0) {
            LOG.info("Keys of {} people were wrapped with master key {}", wrapped, masters.current());
        }
    }

    private List<Row> olderThanCurrent(UUID after) {
        return sql.sql(OLD)
                .params(masters.current(), after, PAGE)
                .query((row, number) -> Row.of(row))
                .list();
    }

    /** @return how many it is now, 0 or 1 */
    private int wrapAnew(Row row) {
        try {
            var wrapped = masters.wrap(held(row).key().orElseThrow(), row.subject());
            return sql.sql("update subject_key set master = ?, wrapped = ? where subject = ? and wrapped is not null")
                    .params(wrapped.master(), wrapped.box(), row.subject())
                    .update();
        } catch (BrokenSealException e) {
            LOG.error("The key of person {} is damaged, and is not wrapped anew: {}", row.subject(), e.getMessage());
            return 0;
        }
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
                .query((row, number) -> Row.of(row))
                .list();
        read.stream().filter(row -> !row.subject().equals(subject)).forEach(this::readAhead);
        return read.stream()
                .findFirst()
                .filter(row -> row.subject().equals(subject))
                .map(this::remembered);
    }

    /** Who is damaged says so when asked for. */
    private void readAhead(Row row) {
        try {
            remembered(row);
        } catch (BrokenSealException e) {
            LOG.debug("The key of person {} is damaged", row.subject());
        }
    }

    private Held remembered(Row row) {
        var held = held(row);
        known.put(held.subject(), held);
        // In this order: whoever forgets marks them first, and lets go of what is known then.
        if (forgotten.contains(held.subject())) {
            known.invalidate(held.subject());
        }
        return held;
    }

    private Held held(Row row) {
        return new Held(row.subject(), row.wrapped().map(key -> masters.unwrap(key, row.subject())));
    }

    /** @param wrapped empty where it was destroyed */
    private record Row(UUID subject, Optional<WrappedKey> wrapped) {

        static Row of(ResultSet row) throws SQLException {
            int master = row.getInt("master");
            return new Row(
                    row.getObject("subject", UUID.class),
                    Optional.ofNullable(row.getBytes("wrapped")).map(box -> new WrappedKey(master, box)));
        }
    }

    /** @param key empty where it was destroyed */
    private record Held(UUID subject, Optional<SubjectKey> key) {}
}
