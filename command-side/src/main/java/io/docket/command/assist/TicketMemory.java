package io.docket.command.assist;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.Remembered;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's own tickets by meaning: rows of the database, and a copy of the youngest in memory that follows them. */
final class TicketMemory implements Memory {
    /** Thirty megabytes, and a few milliseconds to compare them all. What is older is seldom still the answer. */
    static final int MOST = 20_000;

    /** Changes are numbered before they are committed: looking back this far misses none that committed late. */
    private static final long LOOK_BACK = 1_000;

    private static final String COLUMNS =
            "select ticket_id, number, vector, group_id, priority, tag, solved, last_reply, changed from assist_ticket ";

    /** @param remembered null where there is nothing to remember, or not any more */
    private record Change(
            long number, long ticket, @Nullable Remembered remembered) {}

    private final JdbcClient sql;
    private final int most;
    private final ReentrantLock following = new ReentrantLock();
    private final NavigableMap<Long, Remembered> known = new TreeMap<>();
    /** The changes that are in the copy, as far as one looks back. */
    private final NavigableSet<Long> seen = new TreeSet<>();

    private volatile List<Remembered> copy = List.of();

    /** @param most tickets that are kept in memory, the youngest */
    TicketMemory(JdbcClient sql, int most) {
        this.sql = sql;
        this.most = most;
    }

    /** While one looks what is new, others make do with what was known a moment ago. */
    @Override
    public List<Remembered> all() {
        if (copy.isEmpty()) {
            following.lock();
        } else if (!following.tryLock()) {
            return copy;
        }
        try {
            follow();
            return copy;
        } finally {
            following.unlock();
        }
    }

    /** What the rows still say is read again when somebody asks. */
    void forget() {
        following.lock();
        try {
            seen.clear();
            known.clear();
            copy = List.of();
        } finally {
            following.unlock();
        }
    }

    private void follow() {
        var news = seen.isEmpty() ? youngest() : changed();
        if (!news.isEmpty()) {
            news.forEach(change -> {
                seen.add(change.number());
                if (change.remembered() == null) {
                    known.remove(change.ticket());
                } else {
                    known.put(change.ticket(), change.remembered());
                }
            });
            while (known.size() > most) {
                known.pollFirstEntry();
            }
            copy = List.copyOf(known.values());
        }
    }

    private List<Change> youngest() {
        return sql.sql(COLUMNS + "where vector is not null order by number desc limit ?")
                .param(most)
                .query(TicketMemory::change)
                .list();
    }

    private List<Change> changed() {
        var since = seen.last() - LOOK_BACK;
        seen.headSet(since, true).clear();
        return sql.sql(COLUMNS + "where changed > ? and changed <> all(?) and (vector is not null or description = ?)"
                        + " order by changed")
                .params(since, seen.toArray(Long[]::new), Personal.ERASED)
                .query(TicketMemory::change)
                .list();
    }

    private static Change change(ResultSet row, int index) throws SQLException {
        return new Change(
                row.getLong("changed"), row.getLong("number"), row.getBytes("vector") == null ? null : remembered(row));
    }

    @Override
    public void keep(TicketId ticket, float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        sql.sql("update assist_ticket set vector = ?, changed = nextval('assist_change')"
                        + " where ticket_id = ? and description <> ?")
                .params(bytes.array(), ticket.value(), Personal.ERASED)
                .update();
    }

    /** There is nothing to learn from it: nobody asks for its vector again. */
    void giveUp(TicketId ticket) {
        sql.sql("update assist_ticket set wordless = true where ticket_id = ?")
                .param(ticket.value())
                .update();
    }

    /** A ticket as a model gets to see it; empty until the memory knows it. */
    Optional<Enquiry> enquiry(TicketId ticket) {
        return sql.sql("""
                select t.ticket_id, t.requester, coalesce(p.name, '') as requester_name, t.subject, t.conversation
                from assist_ticket t left join assist_person p on p.person_id = t.requester where t.ticket_id = ?""").param(ticket.value()).query(TicketMemory::enquiry).optional();
    }

    /** Whether at least so many tickets can be compared by meaning. */
    boolean knows(int many) {
        return sql.sql("select count(*) from (select from assist_ticket where vector is not null limit ?) as known")
                        .param(many)
                        .query(Integer.class)
                        .single()
                >= many;
    }

    /** Tickets that have words but no vector yet, the youngest first. */
    List<Enquiry> toEmbed(int most) {
        return sql.sql("""
                select ticket_id, requester, '' as requester_name, subject, description as conversation from assist_ticket
                where vector is null and not wordless order by number desc limit ?""").param(most).query(TicketMemory::enquiry).list();
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                new PersonId(row.getObject("requester", UUID.class)),
                row.getString("requester_name"),
                row.getString("subject"),
                row.getString("conversation"));
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        var floats = ByteBuffer.wrap(row.getBytes("vector")).asFloatBuffer();
        var vector = new float[floats.remaining()];
        floats.get(vector);
        return new Remembered(
                new TicketId(row.getObject("ticket_id", UUID.class)),
                row.getLong("number"),
                vector,
                group(row.getObject("group_id", UUID.class)),
                Priority.valueOf(row.getString("priority")),
                row.getString("tag"),
                row.getBoolean("solved"),
                row.getString("last_reply"));
    }

    private static @Nullable GroupId group(@Nullable UUID id) {
        return id == null ? null : new GroupId(id);
    }
}
