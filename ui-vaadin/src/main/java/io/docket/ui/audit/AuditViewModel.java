package io.docket.ui.audit;

import io.docket.api.audit.LogEntry;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.DeskClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The events that fit a filter, the latest first. */
final class AuditViewModel {
    private static final int PAGE = 100;
    private static final int EXPORTED = 500;
    private static final int SUGGESTED = 20;

    private final DeskClient desk;
    private LogFilter filter;
    private CursorList<LogEntry> list;

    AuditViewModel(DeskClient desk, LogFilter filter) {
        this.desk = desk;
        this.filter = filter;
        this.list = list();
        list.read();
    }

    LogFilter filter() {
        return filter;
    }

    void filter(LogFilter filter) {
        this.filter = filter;
        reload();
    }

    void reload() {
        list = list();
        list.read();
    }

    List<LogEntry> entries() {
        return list.items();
    }

    boolean more() {
        return list.more();
    }

    /** Reads on; gives what came. */
    List<LogEntry> readOn() {
        var before = list.items().size();
        list.read();
        return list.items().subList(before, list.items().size());
    }

    List<LogActor> people(String words) {
        return desk.ask(new ListPeople(words, null, null, SUGGESTED)).items().stream()
                .map(LogActor::of)
                .toList();
    }

    /** Whom the filter keeps to; null where it keeps to nobody, or to somebody who is no person. */
    @Nullable
    LogActor person() {
        var actor = filter.actor();
        return actor == null
                ? null
                : actor.person()
                        .map(this::named)
                        .map(name -> new LogActor(actor, name))
                        .orElse(null);
    }

    private String named(PersonId person) {
        try {
            return desk.ask(new FindPerson(person.toString())).displayName();
        } catch (Refusal unknown) {
            return person.toString();
        }
    }

    /** Everything that fits, oldest first, one JSON object a line; no more than a page of it is held at a time. */
    void export(OutputStream out, Function<LogEntry, String> json) throws IOException {
        var page = desk.ask(filter.export(null, EXPORTED));
        while (true) {
            for (var entry : page.items()) {
                out.write(json.apply(entry).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
            var next = page.next();
            if (next == null) {
                return;
            }
            page = desk.ask(filter.export(next, EXPORTED));
        }
    }

    private CursorList<LogEntry> list() {
        return new CursorList<>(PAGE, (after, limit) -> {
            var read = desk.ask(filter.page(after, limit));
            return new CursorList.Page<>(read.items(), read.next());
        });
    }
}
