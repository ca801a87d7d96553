package io.docket.command.assist.port;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.Source;
import java.util.List;

/** What a model answers: a proposal, or why it has none. Faults are thrown. */
public sealed interface Suggestion {

    /**
     * @param model name and version of what answered
     * @param confidence calibrated: of a hundred proposals with 0.8, about eighty are right
     */
    record Proposed(ProposedValue value, String model, double confidence, List<Source> sources) implements Suggestion {}

    /** @param reason a sentence for the agent */
    record Abstained(String reason) implements Suggestion {}
}
