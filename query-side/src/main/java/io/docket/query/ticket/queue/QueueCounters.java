package io.docket.query.ticket.queue;

import io.docket.api.metadata.Caller;
import io.docket.api.ticket.query.QueueView;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the tickets of views. Views of unsolved tickets share one pass over the index made for it. */
final class QueueCounters {

    private static final String UNSOLVED = "unsolved";

    private final JdbcClient sql;
    private final Views views;

    QueueCounters(JdbcClient sql, Views views) {
        this.sql = sql;
        this.views = views;
    }

    /** All of them, in one statement. */
    Map<QueueView, Long> count(Collection<QueueView> wanted, Caller caller) {
        var visible = Views.visible(caller);
        var together = wanted.stream().filter(this::unsolvedOnly).toList();
        var statement = together.isEmpty()
                ? "select "
                : "with unsolved as (select "
                        + together.stream()
                                .map(view -> "count(*) filter (where " + views.condition(view) + ") as " + view.name())
                                .collect(Collectors.joining(", "))
                        + " from ticket_queue where unsolved and " + visible + ") select ";
        var columns = wanted.stream()
                .map(view -> together.contains(view)
                        ? "(select " + view.name() + " from unsolved) as " + view.name()
                        : "(select count(*) from ticket_queue where " + views.condition(view) + " and " + visible
                                + ") as " + view.name())
                .collect(Collectors.joining(", "));
        return sql.sql(statement + columns)
                .params(views.parameters(caller))
                .query((row, i) -> {
                    var counts = new EnumMap<QueueView, Long>(QueueView.class);
                    for (var view : wanted) {
                        counts.put(view, row.getLong(view.name()));
                    }
                    return counts;
                })
                .single();
    }

    long count(String condition, Map<String, @Nullable Object> parameters) {
        return sql.sql("select count(*) from ticket_queue where " + condition)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    private boolean unsolvedOnly(QueueView view) {
        return views.condition(view).startsWith(UNSOLVED);
    }
}
