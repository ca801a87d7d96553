package io.docket.query.narrative;

import io.docket.api.identity.GroupId;
import io.docket.api.ticket.event.ActivityRecorded;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.FollowUpOpened;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.api.ticket.event.TypeChanged;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to tickets, in words. */
record TicketSentences(String who, Function<UUID, String> name) {

    String of(TicketEvent event) {
        return switch (event) {
            case TicketOpened opened ->
                who + " opened ticket #" + opened.number() + " "
                        + quoted(opened.subject().text()) + ".";
            case AgentReplied reply -> who + " replied.";
            case RequesterReplied reply -> who + " replied.";
            case NoteAdded note -> who + " added an internal note.";
            case TicketAssigned assigned -> assigned(assigned);
            case TicketUnassigned nobody -> unassigned(name.apply(nobody.from().value()));
            case TicketMovedToGroup moved ->
                who + " moved the ticket from " + group(moved.from()) + " to " + group(moved.to()) + ".";
            case PriorityChanged changed ->
                changed("priority", changed.from().code(), changed.to().code());
            case TypeChanged changed ->
                changed("type", changed.from().code(), changed.to().code());
            case SubjectChanged changed ->
                changed(
                        "subject",
                        quoted(changed.from().text()),
                        quoted(changed.to().text()));
            case TagsChanged changed -> who + " changed the tags: " + tags(changed) + ".";
            case CustomFieldChanged changed ->
                changed(
                        changed.name(),
                        changed.from() == null
                                ? "nothing"
                                : quoted(changed.from().text()),
                        changed.to() == null ? "nothing" : quoted(changed.to().text()));
            case FollowUpOpened opened -> "The requester wrote again: ticket #" + opened.number() + " follows up.";
            case TextsErased erased -> "The requester was forgotten: what was written here can be read no more.";
            case ActivityRecorded activity ->
                who + " left a trace where the ticket came from: " + sentence(activity.activity());
            case StatusEvent status -> of(status);
        };
    }

    private String of(StatusEvent event) {
        var was = " (it was " + event.from().code() + ").";
        return switch (event) {
            case TicketMarkedOpen open -> who + " set the ticket to open" + was;
            case TicketPended pended -> who + " set the ticket to pending, waiting for the requester" + was;
            case TicketPutOnHold held -> who + " put the ticket on hold, waiting for others" + was;
            case TicketSolved solved -> who + " solved the ticket" + was;
            case TicketReopened reopened -> who + " reopened the ticket" + was;
            case TicketClosed closed -> who + " closed the ticket" + was;
        };
    }

    private String assigned(TicketAssigned assigned) {
        var to = name.apply(assigned.to().value());
        var from = assigned.from();
        if (to.equals(who)) {
            return from == null
                    ? who + " took the ticket."
                    : who + " took the ticket over from " + name.apply(from.value()) + ".";
        }
        return from == null
                ? who + " assigned the ticket to " + to + "."
                : who + " reassigned the ticket from " + name.apply(from.value()) + " to " + to + ".";
    }

    private String unassigned(String from) {
        return from.equals(who)
                ? who + " gave the ticket back: nobody has it now."
                : who + " unassigned " + from + ": nobody has the ticket now.";
    }

    private String changed(String what, String from, String to) {
        return who + " changed the " + what + " from " + from + " to " + to + ".";
    }

    private String group(@Nullable GroupId group) {
        return group == null ? "no group" : name.apply(group.value());
    }

    private static String tags(TagsChanged changed) {
        return Stream.concat(
                        changed.added().stream().sorted().map(tag -> "+" + tag),
                        changed.removed().stream().sorted().map(tag -> "-" + tag))
                .collect(Collectors.joining(", "));
    }

    /** Other systems end what they say as they like. */
    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
