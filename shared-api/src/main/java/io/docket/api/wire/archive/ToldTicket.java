package io.docket.api.wire.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.assist.query.Proposal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TimelineEntry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All about a ticket, as an archive of somebody's data has it.
 *
 * @param messages none for whoever may not read them, as analysts
 * @param history null for whoever may not read it, as customers
 * @param proposals of the assistant; null for whoever may not read them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldTicket(
        TicketDetails ticket,
        List<Message> messages,
        @Nullable List<TimelineEntry> history,
        @Nullable List<Proposal> proposals) {
    private static final int PAGE = 100;

    /** Answers, or is refused. */
    @FunctionalInterface
    private interface Question<R> {
        R ask() throws IOException;
    }

    static ToldTicket of(String ref, PersonalDataArchive.Asking desk) throws IOException {
        return new ToldTicket(
                desk.ask(new FindTicket(ref)),
                unlessForbidden(() -> messages(ref, desk)).orElse(List.of()),
                unlessForbidden(() -> history(ref, desk)).orElse(null),
                unlessForbidden(() -> desk.ask(new ListProposals(ref)).items()).orElse(null));
    }

    private static List<Message> messages(String ref, PersonalDataArchive.Asking desk) throws IOException {
        return Pages.all(after -> {
            var page = desk.ask(new ListMessages(ref, after, PAGE));
            return new Pages.Page<>(page.items(), page.next());
        });
    }

    private static List<TimelineEntry> history(String ref, PersonalDataArchive.Asking desk) throws IOException {
        return Pages.all(after -> {
            var page = desk.ask(new ListTimeline(ref, after, PAGE));
            return new Pages.Page<>(page.items(), page.next());
        });
    }

    private static <R> Optional<R> unlessForbidden(Question<R> question) throws IOException {
        try {
            return Optional.of(question.ask());
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.FORBIDDEN) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
