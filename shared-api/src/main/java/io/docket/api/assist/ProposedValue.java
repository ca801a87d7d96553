package io.docket.api.assist;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.docket.api.identity.GroupId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the assistant proposes. It may propose nothing else: this is the whitelist. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
    @Type(value = ProposedValue.Triage.class, name = "triage"),
    @Type(value = ProposedValue.Similar.class, name = "similar"),
    @Type(value = ProposedValue.ReplyDraft.class, name = "reply")
})
public sealed interface ProposedValue {

    AssistTask task();

    /** Where the ticket belongs; null leaves a field as it is. */
    record Triage(
            @Nullable GroupId group,
            @Nullable Priority priority,
            @Nullable String tag) implements ProposedValue {
        @Override
        public AssistTask task() {
            return AssistTask.TRIAGE;
        }
    }

    /** Tickets about the same matter, nearest first. */
    record Similar(List<Neighbour> tickets) implements ProposedValue {
        @Override
        public AssistTask task() {
            return AssistTask.SIMILAR;
        }
    }

    /** A draft for a person to send, never sent by itself. */
    record ReplyDraft(Personal body) implements ProposedValue {
        @Override
        public AssistTask task() {
            return AssistTask.REPLY;
        }
    }

    /** @param similarity of the texts, from 0 to 1 */
    record Neighbour(TicketId ticket, long number, double similarity) {}
}
