package io.docket.command.identity;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * No two have the same address, user name or name. Asked first for a good answer; the claim that is committed with the
 * events decides between two at once.
 */
record ValuesAreTakenOnce(String field, Optional<UUID> owner, UUID claimant) implements Rule {

    @Override
    public boolean isViolated() {
        return owner.filter(other -> !other.equals(claimant)).isPresent();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.ALREADY_TAKEN,
                "This " + field + " is taken already.",
                Map.of("field", field, "owner", owner.map(UUID::toString).orElse("")));
    }
}
