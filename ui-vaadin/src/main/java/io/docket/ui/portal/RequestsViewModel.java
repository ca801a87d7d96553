package io.docket.ui.portal;

import io.docket.api.identity.query.FindMe;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.DeskClient;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A customer's requests as they were when the page was made; what came in since waits until it is asked for. */
final class RequestsViewModel {
    private static final int PAGE = 50;
    private static final int COMPARED = 100;

    private final DeskClient desk;
    private final boolean shares;
    private final Set<TicketId> news = new HashSet<>();
    private QueueView view = QueueView.MY_REQUESTS;
    private String words = "";
    private CursorList<QueueRow> list = list();

    RequestsViewModel(DeskClient desk) {
        this.desk = desk;
        var organization = desk.ask(new FindMe()).organization();
        this.shares = organization != null && organization.sharesTickets();
        reload();
    }

    /** Whether their organisation's requests are theirs to see too. */
    boolean shares() {
        return shares;
    }

    QueueView view() {
        return view;
    }

    void view(QueueView view) {
        this.view = view;
        reload();
    }

    String words() {
        return words;
    }

    /** Keeps to requests with these words; all of them where there are none. */
    void search(String words) {
        this.words = words.strip();
        reload();
    }

    void reload() {
        news.clear();
        list = list();
        list.read();
    }

    boolean more() {
        return list.more();
    }

    void readOn() {
        list.read();
    }

    /** By whose turn it is; groups without requests are left out. */
    Map<RequestGroup, List<QueueRow>> groups() {
        return list.items().stream()
                .collect(Collectors.groupingBy(
                        row -> RequestGroup.of(row.status()),
                        () -> new EnumMap<>(RequestGroup.class),
                        Collectors.toList()));
    }

    /** Requests that came in since the page was made. */
    int news() {
        return news.size();
    }

    /** Asks anew; gives the requests that the page shows, as they are now. */
    List<QueueRow> hear() {
        var shown = list.items().stream().map(QueueRow::id).collect(Collectors.toSet());
        var known = new ArrayList<QueueRow>();
        for (var row : read(null, COMPARED).items()) {
            if (shown.contains(row.id())) {
                known.add(row);
            } else if (!list.more()) {
                news.add(row.id());
            }
        }
        return known;
    }

    private CursorList<QueueRow> list() {
        return new CursorList<>(PAGE, this::read);
    }

    private CursorList.Page<QueueRow> read(@Nullable String after, int limit) {
        if (words.isEmpty()) {
            var page = desk.ask(new ListQueue(view, "-updated", after, limit));
            return new CursorList.Page<>(page.items(), page.next());
        }
        var page = desk.ask(new SearchTickets(words, List.of(), after, limit));
        return new CursorList.Page<>(page.items(), page.next());
    }
}
