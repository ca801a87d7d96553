package io.docket.ui.sample;

import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.FindDashboard;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A Monday morning, busier than usual. */
final class SampleDashboard {
    private static final int[] OVERDUE = {1, 0, 0, 0, 1};
    private static final int[] SOON = {2, 2, 0, 1, 1};
    private static final int[] OPEN = {13, 10, 7, 7, 8};
    private static final int[] PENDING = {4, 4, 3, 5, 2};

    private final SampleTickets tickets;

    SampleDashboard(SampleTickets tickets) {
        this.tickets = tickets;
    }

    void teach(SampleDesk desk) {
        desk.answering(FindDashboard.class, (query, origin) -> {
            var caller = SamplePeople.caller(origin);
            var unsolved = tickets.view(QueueView.WAITING_ON_US, caller);
            var load = IntStream.range(0, 5)
                    .mapToObj(i -> new Dashboard.Load(
                            SamplePeople.named(SamplePeople.AGENTS.get(i)), OVERDUE[i], SOON[i], OPEN[i], PENDING[i]))
                    .toList();
            var groups = IntStream.range(0, 3)
                    .mapToObj(i -> new Dashboard.GroupLoad(
                            new Named(
                                    SamplePeople.GROUPS.get(i).id().value(),
                                    SamplePeople.GROUPS.get(i).name()),
                            List.of(3L + i, 7L - i, 4L, i == 0 ? 2L : 0L)))
                    .toList();
            var today = LocalDate.now(java.time.ZoneId.of(query.zone()));
            var days = IntStream.range(0, 14)
                    .mapToObj(i -> new Dashboard.Day(today.minusDays(13 - i), 31 + i * 7 % 23, 28 + i * 5 % 21))
                    .toList();
            return new Dashboard(
                    2,
                    6,
                    tickets.view(QueueView.UNASSIGNED, caller).size(),
                    unsolved.size(),
                    tickets.view(QueueView.PENDING, caller).size(),
                    load,
                    groups,
                    days,
                    unsolved.stream()
                            .sorted(Comparator.comparing(QueueRow::createdAt))
                            .limit(5)
                            .map(ticket -> new Dashboard.Waiting(ticket, ticket.createdAt()))
                            .toList(),
                    unsolved.stream().limit(6).toList(),
                    tickets.view(QueueView.MY_OPEN, caller).stream().limit(6).toList(),
                    desk.position());
        });
    }
}
