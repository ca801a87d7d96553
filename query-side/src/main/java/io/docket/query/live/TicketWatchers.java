package io.docket.query.live;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.LiveTickets;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.query.live.PendingNews.News;
import io.docket.query.projection.Change;
import io.docket.query.projection.ChangeListener;
import io.docket.query.security.Callers;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.details.TicketReference;
import io.docket.query.ticket.details.TicketReferences;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody on this node who wants to hear of changes. */
final class TicketWatchers implements LiveTickets, ChangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(TicketWatchers.class);

    private record Watcher(PersonId person, Consumer<TicketChanged> listener) {}

    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final PendingNews pending;
    private final Callers callers;
    private final TicketReferences references;
    private final Executor executor;

    /** @param executor tells one after the other, apart from whoever announces */
    TicketWatchers(PendingNews pending, Callers callers, TicketReferences references, Executor executor) {
        this.pending = pending;
        this.callers = callers;
        this.references = references;
        this.executor = executor;
    }

    @Override
    public Desk.Watch watch(Origin origin, Consumer<TicketChanged> listener) {
        var person = origin.person();
        if (person == null) {
            throw new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in to go on.");
        }
        var watcher = new Watcher(person, listener);
        watchers.add(watcher);
        return () -> watchers.removeIf(each -> each == watcher);
    }

    @Override
    public void changed(Change change) {
        pending.add(change);
        tellWhatIsReady();
    }

    @Override
    public void quiet() {
        tellWhatIsReady();
    }

    private void tellWhatIsReady() {
        var ready = pending.ready();
        if (!ready.isEmpty() && !watchers.isEmpty()) {
            executor.execute(() -> tell(ready));
        }
    }

    /** Rights are asked for each time: what somebody lost a second ago tells them nothing any more. */
    private void tell(List<News> ready) {
        try {
            var tickets = references.all(ready.stream().map(News::ticket).toList());
            watchers.stream()
                    .collect(Collectors.groupingBy(Watcher::person))
                    .forEach((person, theirs) ->
                            callers.caller(person).ifPresent(caller -> tell(theirs, caller, ready, tickets)));
        } catch (RuntimeException e) {
            LOG.warn("Screens are not told of {} changes.", ready.size(), e);
        }
    }

    private static void tell(
            List<Watcher> theirs, Caller caller, List<News> ready, Map<TicketId, TicketReference> tickets) {
        for (var news : ready) {
            var ticket = tickets.get(news.ticket());
            if (ticket != null && sees(caller, news, ticket)) {
                theirs.forEach(watcher -> tell(watcher, new TicketChanged(news.ticket(), news.position())));
            }
        }
    }

    private static boolean sees(Caller caller, News news, TicketReference ticket) {
        return TicketVisibility.isStaff(caller) || (!news.internal() && ticket.isVisibleTo(caller));
    }

    private static void tell(Watcher watcher, TicketChanged changed) {
        try {
            watcher.listener().accept(changed);
        } catch (RuntimeException e) {
            LOG.warn("A screen of {} cannot be told of a change.", watcher.person(), e);
        }
    }
}
