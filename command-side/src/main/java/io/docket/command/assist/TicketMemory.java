package io.docket.command.assist;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.Remembered;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's own tickets by meaning: rows of the database, and a copy in memory that follows them. */
final class TicketMemory implements Memory {
    /** Changes are numbered before they are committed: looking back this far misses none that committed late. */
    private static final long LOOK_BACK = 1_000;

    private final JdbcClient sql;
    private final Map<TicketId, Remembered> known = new LinkedHashMap<>();
    /** The changes that are in the copy, as far as one looks back. */
    private final NavigableSet<Long> seen = new TreeSet<>();

    TicketMemory(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public synchronized List<Remembered> all() {
        var since = seen.isEmpty() ? 0 : seen.last() - LOOK_BACK;
        seen.headSet(since, true).clear();
        sql.sql("""
                select ticket_id, number, vector, group_id, priority, tag, solved, last_reply, changed from assist_ticket
                where changed > ? and changed <> all(?) and vector is not null order by changed""")
                .params(since, seen.toArray(Long[]::new))
                .query((row, number) -> {
                    seen.add(row.getLong("changed"));
                    return remembered(row);
                })
                .list()
                .forEach(ticket -> known.put(ticket.ticket(), ticket));
        return List.copyOf(known.values());
    }

    @Override
    public void keep(TicketId ticket, float[] vector) {
        var bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        sql.sql("update assist_ticket set vector = ?, changed = nextval('assist_change') where ticket_id = ?")
                .params(bytes.array(), ticket.value())
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
