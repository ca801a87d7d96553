package io.docket.query.projection;

import io.docket.api.ticket.event.SubjectChanged;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the last subject of every ticket, refuses one that PostgreSQL refuses, and fails where it is told to. */
final class TallyModel implements ReadModel {

    static final String NAME = "projection.tally";
    static final String POISON = "poison";

    private final JdbcClient sql;
    private final int version;
    final List<Long> written = new CopyOnWriteArrayList<>();
    volatile LongPredicate connectionLost = position -> false;

    TallyModel(JdbcClient sql, int version) {
        this.sql = sql;
        this.version = version;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof SubjectChanged;
    }

    @Override
    public void write(List<Recorded> events) {
        for (var recorded : events) {
            if (connectionLost.test(recorded.position())) {
                throw new TransientDataAccessResourceException("lost");
            }
            var event = (SubjectChanged) recorded.event();
            sql.sql("""
                            insert into tally (ticket, subject, position) values (?, ?, ?)
                            on conflict (ticket) do update set subject = excluded.subject, position = excluded.position
                            where tally.position < excluded.position""")
                    .params(event.ticket().value(), event.to().text(), recorded.position())
                    .update();
            written.add(recorded.position());
        }
    }
}
