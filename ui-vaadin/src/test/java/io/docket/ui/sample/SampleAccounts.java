package io.docket.ui.sample;

import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;

/** Passwords that are judged and then forgotten; the one link that works has the token {@code sample}. */
final class SampleAccounts {
    private SampleAccounts() {}

    static void teach(SampleDesk desk) {
        desk.answering(RequestPasswordReset.class, (command, origin) -> "")
                .answering(ResetPassword.class, (command, origin) -> reset(command))
                .answering(ChangePassword.class, (command, origin) -> change(command));
    }

    private static Object reset(ResetPassword command) {
        if (!command.token().equals(new Secret("sample"))) {
            throw new Refusal(
                    ProblemCode.LINK_SPENT, "This link was used already, or is too old. Ask for another one.");
        }
        return "";
    }

    private static Object change(ChangePassword command) {
        if (!command.current().equals(new Secret("docket-demo"))) {
            throw new Refusal(ProblemCode.BAD_CREDENTIALS, "The current password is not right.");
        }
        return "";
    }
}
