package io.docket.query.ticket.queue;

import io.docket.api.scratch.MigratedDatabase;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ReadModel;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.SampleNames;
import io.docket.query.ticket.state.CurrentNames;
import io.docket.query.ticket.state.Names;

/** The queue on a database of its own, with the names of the sample desk. */
public final class SampleQueue {

    private final MigratedDatabase database = MigratedDatabase.create();
    private final QueueTable table = new QueueTable(database.sql());

    public SampleQueue() {
        SampleNames.write(database.sql());
    }

    public Names names() {
        return new CurrentNames(database.sql());
    }

    QueueTable table() {
        return table;
    }

    public MigratedDatabase database() {
        return database;
    }

    public ReadModel projection() {
        return new QueueProjection(table);
    }

    public QueueRows rows() {
        return new QueueRows(table, names());
    }

    QueueQueries queries() {
        var views = new Views(SampleDesk.CLOCK);
        return new QueueQueries(table, new QueueCounters(database.sql(), views), views, names(), REACHED);
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
