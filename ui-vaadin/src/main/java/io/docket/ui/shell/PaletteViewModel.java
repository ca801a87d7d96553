package io.docket.ui.shell;

import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.QueueView;
import io.docket.api.ticket.query.SearchTickets;
import io.docket.ui.component.Glyphs;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.TicketNavigation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds places by their names and tickets by their words. */
final class PaletteViewModel {
    private static final int TICKETS = 6;

    private final DeskClient desk;
    private final List<Jump> known;

    /** @param words the text of a key */
    PaletteViewModel(DeskClient desk, ShellViewModel model, UnaryOperator<String> words) {
        this.desk = desk;
        var tickets = model.worksOnTickets();
        var create = new Jump("plus", words.apply("shell.new-ticket"), "", TicketNavigation.NEW_TICKET);
        var places = model.places().stream()
                .map(place -> new Jump(place.icon(), words.apply(place.words()), "", place.path()));
        var views = Stream.of(QueueView.values())
                .filter(view -> ShellViewModel.YOURS.contains(view) || ShellViewModel.SHARED.contains(view))
                .map(view -> new Jump(
                        "list",
                        words.apply("view." + TicketNavigation.code(view)),
                        words.apply("shell.view"),
                        TicketNavigation.queue(view)));
        this.known = tickets
                ? Stream.of(Stream.of(create), places, views)
                        .flatMap(jumps -> jumps)
                        .toList()
                : places.toList();
    }

    /** What matches, by the key of the heading that it stands under; everything known where nothing was typed. */
    Map<String, List<Jump>> find(String typed) {
        var words = typed.strip();
        var found = new LinkedHashMap<String, List<Jump>>();
        put(
                found,
                "shell.jump.places",
                known.stream().filter(jump -> contains(jump.name(), words)).toList());
        if (!words.isEmpty()) {
            put(found, "shell.jump.tickets", tickets(words));
        }
        return found;
    }

    private List<Jump> tickets(String words) {
        try {
            return desk.ask(new SearchTickets(words, List.of(), null, TICKETS)).items().stream()
                    .map(row -> new Jump(
                            Glyphs.symbol(row.status()),
                            row.number() + " " + row.subject(),
                            row.requester().name(),
                            TicketNavigation.ticket(row.number())))
                    .toList();
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private static void put(Map<String, List<Jump>> found, String heading, List<Jump> jumps) {
        if (!jumps.isEmpty()) {
            found.put(heading, jumps);
        }
    }

    private static boolean contains(String name, String words) {
        return name.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
