package io.docket.api.wire.archive;

import static io.docket.api.wire.archive.PersonalDataPage.escaped;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.query.Proposal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the assistant proposed about a ticket and what became of it, for people to read. */
final class ProposalLines {

    private ProposalLines() {}

    static String of(@Nullable List<Proposal> proposals) {
        return proposals == null || proposals.isEmpty()
                ? ""
                : proposals.stream()
                        .map(ProposalLines::line)
                        .collect(Collectors.joining("", "<h2>What the assistant proposed</h2><ol>", "</ol>"));
    }

    private static String line(Proposal proposal) {
        var parts = Stream.of(
                        proposal.madeAt(),
                        proposal.task().code(),
                        proposal.state(),
                        proposal.confidence() == null ? null : Math.round(proposal.confidence() * 100) + "% sure",
                        proposal.reason())
                .filter(Objects::nonNull)
                .map(part -> escaped(part.toString()))
                .collect(Collectors.joining(" · "));
        return "<li>" + parts + (proposal.value() == null ? "" : value(proposal.value()));
    }

    private static String value(ProposedValue value) {
        return switch (value) {
            case ProposedValue.Triage triage ->
                shown(Stream.of(
                        named("group", triage.group()),
                        named(
                                "priority",
                                triage.priority() == null
                                        ? null
                                        : triage.priority().code()),
                        named("tag", triage.tag())));
            case ProposedValue.Similar similar ->
                shown(similar.tickets().stream().map(ticket -> "ticket " + ticket.number()));
            case ProposedValue.ReplyDraft draft ->
                "<pre>" + escaped(draft.body().text()) + "</pre>";
        };
    }

    private static String shown(Stream<String> words) {
        return words.filter(word -> !word.isEmpty())
                .map(PersonalDataPage::escaped)
                .collect(Collectors.joining(", ", "<br>", ""));
    }

    private static String named(String name, @Nullable Object value) {
        return value == null ? "" : name + " " + value;
    }
}
