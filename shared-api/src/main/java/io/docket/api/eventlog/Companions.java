package io.docket.api.eventlog;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The companion rows of the command that is being handled. */
public final class Companions {
    private static final String ROWS = Companions.class.getName();

    private Companions() {}

    /** Lets the row be committed with the current command's events; a command without events commits it alone. */
    public static void add(CompanionRow row) {
        var unit = CurrentUnitOfWork.get();
        rows(unit).add(row);
        if (!unit.isRoot()) {
            unit.onRollback(nested -> rows(unit).remove(row));
        }
    }

    /** Takes all rows out of the unit of work, once. */
    static List<CompanionRow> drain(UnitOfWork<?> unit) {
        var rows = rows(unit);
        var drained = List.copyOf(rows);
        rows.clear();
        return drained;
    }

    private static List<CompanionRow> rows(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(ROWS, key -> new ArrayList<>());
    }
}
