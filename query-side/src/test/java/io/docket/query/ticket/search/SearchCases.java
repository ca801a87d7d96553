package io.docket.query.ticket.search;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What searches over the sample desk find, whoever carries them out. */
final class SearchCases {

    private SearchCases() {}

    static Stream<Arguments> staff() {
        return Stream.of(
                row("", 1, 2, 3, 4, 5, 6, 7),
                row("card", 1, 5),
                row("cards", 1, 5),
                row("crashing", 4),
                row("überweisung", 3),
                row("Überweisungen", 3),
                row("ueberweisung*"),
                row("refund", 2, 4, 7),
                row("refund -crash", 2, 7),
                row("refund OR fraud", 1, 2, 4, 7),
                row("NOT (refund OR card)", 3, 6),
                row("\"lost my debit card\"", 1),
                row("\"debit lost\""),
                row("E-1042", 4),
                row("cras*", 4),
                row("4", 4),
                row("status:new", 1, 4),
                row("status<solved", 1, 3, 4, 5, 7),
                row("status>=solved", 2, 6),
                row("status:hold", 3),
                row("status:new status:hold", 1, 3, 4),
                row("-status:new", 2, 3, 5, 6, 7),
                row("status:[open TO hold]", 3, 5, 7),
                row("priority>=high", 1, 2, 7),
                row("priority:urgent", 1),
                row("type:incident", 6),
                row("channel:import", 6),
                row("via:email", 2, 4),
                row("assignee:me", 1),
                row("assignee:none", 3, 4, 5, 6, 7),
                row("assignee:*", 1, 2),
                row("assignee:henry", 2),
                row("assignee:nobody"),
                row("requester:ann@example.com", 1, 4, 7),
                row("requester:\"Bob O'Neil\"", 2, 6),
                row("requester:ann*", 1, 4, 7),
                row("requester:BOB@*", 2, 6),
                row("assignee:hen*", 2),
                row("-assignee:hen*", 1, 3, 4, 5, 6, 7),
                row("requester:%*"),
                row("group:card*", 1),
                row("organization:ac*", 1, 2, 4, 7),
                row("group:billing", 2),
                row("group:\"Card services\"", 1),
                row("-group:billing", 1, 3, 4, 5, 6, 7),
                row("organization:globex", 3, 5),
                row("organisation:\"Acme Ltd\"", 1, 2, 4, 7),
                row("tags:vip", 1),
                row("tags:VIP", 1),
                row("tags:v*", 1),
                row("-tags:vip", 2, 3, 4, 5, 6, 7),
                row("tags:none", 2, 3, 4, 6, 7),
                row("external:INC0000045", 6),
                row("created>2026-11-20", 3, 4, 5),
                row("created:[2026-11-01 TO 2026-11-15]", 1, 2),
                row("created>29days", 1, 2, 3, 4, 5),
                row("created<29days", 6, 7),
                row("updated>210minutes", 1, 5),
                row("solved:*", 2, 6),
                row("solved>2026-11-01", 2),
                row("closed:*", 6),
                row("number>5", 6, 7),
                row("number:[2 TO 3]", 2, 3),
                row("subject:card", 1),
                row("subject:payment", 4),
                row("(status:new OR status:open) priority:low", 4),
                row("the card", 1, 5));
    }

    /** What somebody of Acme finds, whose organisation shares: never more than their organisation's, never by notes. */
    static Stream<Arguments> customers() {
        return Stream.of(
                row("", 1, 2, 4, 7),
                row("fraud"),
                row("suspect"),
                row("finance"),
                row("refund", 2, 7),
                row("überweisung"),
                row("status:hold"),
                row("requester:carla"),
                row("requester:ann*", 1, 4, 7),
                row("requester:carla*"),
                row("assignee:henry*", 2),
                row("assignee:henry@*"),
                row("organization:globex"),
                row("assignee:me"),
                row("updated>210minutes"),
                row("card", 1));
    }

    /** Searches put together from the others, the same ones each time. */
    static Stream<String> combined() {
        var searches = staff().map(row -> (String) row.get()[0])
                .filter(q -> !q.isEmpty())
                .toList();
        var random = new Random(8_19);
        return Stream.generate(() -> {
                    var a = searches.get(random.nextInt(searches.size()));
                    var b = searches.get(random.nextInt(searches.size()));
                    return switch (random.nextInt(4)) {
                        case 0 -> "(" + a + ") (" + b + ")";
                        case 1 -> "(" + a + ") OR (" + b + ")";
                        case 2 -> "(" + a + ") AND NOT (" + b + ")";
                        default -> "NOT ((" + a + ") OR (" + b + "))";
                    };
                })
                .limit(60);
    }

    static Long[] boxed(long... numbers) {
        return Arrays.stream(numbers).boxed().toArray(Long[]::new);
    }

    private static Arguments row(String q, long... numbers) {
        return Arguments.of(q, numbers);
    }
}
