package io.docket.ui.account;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.FindMe;
import io.docket.api.problem.Refusal;
import io.docket.api.wire.archive.PersonalDataArchive;
import io.docket.ui.component.Notices;
import io.docket.ui.component.PersonalDataLink;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.AccountNavigation;
import io.docket.ui.security.ContinuedSession;
import io.docket.ui.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import tools.jackson.databind.json.JsonMapper;

/** Somebody gives themselves another password, or looks at what the desk knows of them. */
@Route(AccountNavigation.PASSWORD)
@PermitAll
final class PasswordView extends AccountPage {
    private final DeskClient desk;
    private final CurrentUser user;
    private final ContinuedSession session;
    private final PasswordField current = password("account.current", "current-password");
    private final PasswordField wanted = password("account.wanted", "new-password");
    private final PasswordField repeated = password("account.repeated", "new-password");

    PasswordView(DeskClient desk, CurrentUser user, ContinuedSession session, AttachmentClient files, JsonMapper json) {
        this.desk = desk;
        this.user = user;
        this.session = session;
        current.setAutofocus(true);
        var archive =
                new PersonalDataArchive(desk::ask, file -> files.open(file).content(), json);
        show(
                getTranslation("account.change"),
                getTranslation("account.change-lead"),
                "",
                "account.back",
                current,
                wanted,
                repeated,
                error(),
                action("account.change", this::change),
                new PersonalDataLink("account.everything", () -> desk.ask(new FindMe()), archive));
    }

    private void change() {
        var password = new NewPassword(wanted.getValue(), repeated.getValue());
        if (!password.fault().isEmpty()) {
            error().tell(getTranslation(password.fault(), NewPassword.SHORTEST));
            return;
        }
        try {
            var me = user.get();
            var secret = new Secret(password.wanted());
            desk.send(new ChangePassword(me.id(), new Secret(current.getValue()), secret));
            session.with(me, secret);
            Notices.done(getTranslation("account.changed"));
            getUI().ifPresent(ui -> ui.navigate(""));
        } catch (Refusal refused) {
            error().tell(refused.violation().detail());
        }
    }
}
