package io.docket.api.problem;

/** Thrown where a rule is broken. It is an answer, not a failure: it is never retried and never logged as an error. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuleViolation violation;

    public Refusal(RuleViolation violation) {
        super(violation.detail(), null, false, false);
        this.violation = violation;
    }

    public Refusal(ProblemCode code, String detail) {
        this(new RuleViolation(code, detail));
    }

    public RuleViolation violation() {
        return violation;
    }

    /** What the caller may not see answers exactly like what does not exist. */
    public static Refusal notFound(String what) {
        return new Refusal(ProblemCode.NOT_FOUND, "There is no such " + what + ", or you may not see it.");
    }
}
