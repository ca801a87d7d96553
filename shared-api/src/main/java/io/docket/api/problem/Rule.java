package io.docket.api.problem;

/** A rule, named as the statement that must hold, and made of exactly the facts that decide it. */
public interface Rule {

    boolean isViolated();

    RuleViolation violation();

    default void verify() {
        if (isViolated()) {
            throw new Refusal(violation());
        }
    }
}
