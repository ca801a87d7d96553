package io.docket.ui.account;

import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.docket.api.identity.command.Secret;
import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.SessionClient;
import io.docket.ui.navigation.AccountNavigation;

/** Asks for a one-time link, or, where the link has led here, for the new password. */
@Route(AccountNavigation.RESET)
@AnonymousAllowed
final class ResetView extends AccountPage implements BeforeEnterObserver {
    private static final String SIGN_IN = "login";

    private final SessionClient sessions;

    ResetView(SessionClient sessions) {
        this.sessions = sessions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .filter(token -> !token.isBlank())
                .ifPresentOrElse(token -> choose(new Secret(token)), this::ask);
    }

    private void ask() {
        var email = new EmailField(getTranslation("account.email"));
        email.setAutofocus(true);
        email.getElement().setAttribute("autocomplete", "email");
        show(
                getTranslation("account.reset"),
                getTranslation("account.reset-lead"),
                SIGN_IN,
                "account.sign-in",
                email,
                error(),
                action("account.send-link", () -> request(email.getValue())));
    }

    private void request(String email) {
        if (email.isBlank()) {
            error().tell(getTranslation("account.no-email"));
            return;
        }
        try {
            sessions.requestReset(email.strip(), client());
            show(
                    getTranslation("account.link-sent"),
                    getTranslation("account.link-sent-lead", email.strip()),
                    SIGN_IN,
                    "account.sign-in");
        } catch (Refusal refused) {
            error().tell(refused.violation().detail());
        }
    }

    private void choose(Secret token) {
        var wanted = password("account.wanted", "new-password");
        var repeated = password("account.repeated", "new-password");
        wanted.setAutofocus(true);
        show(
                getTranslation("account.choose"),
                getTranslation("account.choose-lead"),
                SIGN_IN,
                "account.sign-in",
                wanted,
                repeated,
                error(),
                action(
                        "account.choose-action",
                        () -> reset(token, new NewPassword(wanted.getValue(), repeated.getValue()))));
    }

    private void reset(Secret token, NewPassword password) {
        if (!password.fault().isEmpty()) {
            error().tell(getTranslation(password.fault(), NewPassword.SHORTEST));
            return;
        }
        try {
            sessions.reset(token, new Secret(password.wanted()), client());
            show(
                    getTranslation("account.chosen"),
                    getTranslation("account.chosen-lead"),
                    SIGN_IN,
                    "account.sign-in",
                    link("dk-button primary large", SIGN_IN, text("", getTranslation("account.sign-in"))));
        } catch (Refusal refused) {
            error().tell(refused.violation().detail());
        }
    }
}
