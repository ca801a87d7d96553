package io.docket.query.ticket.queue;

import io.docket.query.projection.Progress;
import io.docket.query.projection.ReadModel;
import io.docket.query.ticket.ReadModelDatabase;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.state.Names;
import java.util.Map;
import java.util.UUID;

/** The queue on a database of its own, with the names of the sample desk. */
public final class SampleQueue {

    private static final Map<UUID, Names.Name> KNOWN = Map.of(
            SampleDesk.ANN.value(), new Names.Name(SampleDesk.ANN.value(), "Ann Smith", "ann@example.com"),
            SampleDesk.GRACE.value(), new Names.Name(SampleDesk.GRACE.value(), "Grace Okafor", null),
            SampleDesk.CARDS.value(), new Names.Name(SampleDesk.CARDS.value(), "Card services", null));

    public static final Names NAMES = ids -> KNOWN;

    private final ReadModelDatabase database = ReadModelDatabase.create();
    private final QueueTable table = new QueueTable(database.sql());

    QueueTable table() {
        return table;
    }

    public ReadModelDatabase database() {
        return database;
    }

    public ReadModel projection() {
        return new QueueProjection(table);
    }

    public QueueRows rows() {
        return new QueueRows(table, NAMES);
    }

    QueueQueries queries() {
        var views = new Views(SampleDesk.CLOCK);
        return new QueueQueries(table, new QueueCounters(database.sql(), views), views, NAMES, REACHED);
    }

    public static final Progress REACHED = new Progress() {
        @Override
        public long reached(String readModel) {
            return 150;
        }

        @Override
        public void await(String readModel, long position) {}
    };
}
