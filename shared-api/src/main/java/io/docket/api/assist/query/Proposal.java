package io.docket.api.assist.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.Source;
import io.docket.api.ticket.query.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and what became of it.
 *
 * @param value null until there is an answer
 * @param confidence calibrated, from 0 to 1
 * @param state {@code requested|proposed|accepted|edited|rejected|stale|superseded|skipped|failed}
 * @param madeAt when the answer came, also where it was that there is nothing to propose, or that there will be none
 * @param reason why it was skipped, failed or rejected
 * @param decidedBy who accepted, edited or rejected it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proposal(
        ProposalId id,
        AssistTask task,
        @Nullable ProposedValue value,
        @Nullable Double confidence,
        @Nullable String model,
        List<Source> sources,
        String state,
        @Nullable Instant madeAt,
        @Nullable String reason,
        @Nullable Named decidedBy,
        @Nullable Instant decidedAt) {

    /** Below this a proposal is more likely to cost time than to save it. */
    private static final double WORTH_SHOWING = .4;

    /** Whether it is sure enough to be shown to people. */
    public boolean worthShowing() {
        return confidence != null && confidence >= WORTH_SHOWING;
    }

    /** Whether somebody is to decide on it. Similar tickets are there to be read. */
    public boolean waits() {
        return state.equals("proposed") && task != AssistTask.SIMILAR && worthShowing();
    }
}
