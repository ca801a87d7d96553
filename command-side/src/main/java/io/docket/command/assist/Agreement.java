package io.docket.command.assist;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.personal.Personal;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.GroupIsInUse;
import io.docket.command.decision.TagsAreWellFormed;
import io.docket.command.decision.TextIsWellFormed;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to. It is done after the answer, so that what cannot be done is refused here, by the same rules.
 *
 * @param edited what they made of the proposal; null takes it as it is
 */
record Agreement(ProposedValue proposed, @Nullable ProposedValue edited, Decisions decisions) {

    /** @throws io.docket.api.problem.Refusal where it cannot be done, or is not about the same */
    ProposedValue value() {
        new AnEditKeepsTheTask(proposed.task(), edited).verify();
        var agreed = verified(edited == null ? proposed : edited);
        return edited == null ? proposed : agreed;
    }

    private ProposedValue verified(ProposedValue agreed) {
        return switch (agreed) {
            case Triage triage -> doable(triage);
            case Similar similar -> chosen(similar);
            case ReplyDraft draft -> written(draft);
        };
    }

    private Triage doable(Triage triage) {
        if (triage.group() != null) {
            new GroupIsInUse(decisions.group(triage.group())).verify();
        }
        return triage.tag() == null
                ? triage
                : new Triage(
                        triage.group(),
                        triage.priority(),
                        TagsAreWellFormed.normalized(Set.of(triage.tag()))
                                .iterator()
                                .next());
    }

    private Similar chosen(Similar similar) {
        new SimilarTicketsWereProposed((Similar) proposed, similar).verify();
        return similar;
    }

    /** It goes on belonging to whom it was drafted for, whoever the edit names. */
    private ReplyDraft written(ReplyDraft draft) {
        TextIsWellFormed.body("body", draft.body().text()).verify();
        return new ReplyDraft(new Personal(
                ((ReplyDraft) proposed).body().subject(), draft.body().text()));
    }
}
