package io.docket.ui.ticket.queue;

import io.docket.api.ticket.query.QueueView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another view, for whoever looks at an empty one.
 *
 * @param tickets how many it has, at least 1
 */
record Elsewhere(QueueView view, long tickets) {
    /** Those to be dealt with first come first. */
    private static final List<QueueView> VIEWS =
            List.of(QueueView.UNASSIGNED, QueueView.WAITING_ON_US, QueueView.PENDING);

    /** @param counts tickets by view */
    static Optional<Elsewhere> in(Map<QueueView, Long> counts) {
        return VIEWS.stream()
                .map(view -> new Elsewhere(view, counts.getOrDefault(view, 0L)))
                .filter(elsewhere -> elsewhere.tickets > 0)
                .findFirst();
    }
}
