package io.docket.ui.security;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.docket.ui.component.DemoDesk;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Landmark;
import io.docket.ui.navigation.AccountNavigation;
import java.util.List;
import java.util.Map;

/** The door. An ordinary form, sent by the browser itself, so that password managers and the session's new id work. */
@Route("login")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final List<String> DEMO_USERS =
            List.of("admin", "supervisor", "agent", "agent2", "auditor", "analyst", "customer", "customer2");
    private static final Map<String, String> ERRORS = Map.of(
            "bad-credentials", "sign-in.bad-credentials",
            "too-many-attempts", "sign-in.too-many-attempts",
            "session-ended", "sign-in.session-ended");

    private final Div error = div("dk-error-line");
    private final Input username = input("username", "username", "text");
    private final Input password = input("password", "current-password", "password");
    private final CurrentUser user;

    SignInView(DemoDesk demo, CurrentUser user) {
        this.user = user;
        addClassName("dk-sign-in");
        username.getElement().setAttribute("autofocus", true);
        error.setVisible(false);
        error.getElement().setAttribute("role", "alert");
        add(
                landmark("main", "door", brand(), middle(demo), text("foot", getTranslation("sign-in.foot"))),
                new SignInLedger());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        event.getLocation().getQueryParameters().getSingleParameter("error").ifPresent(code -> {
            error.removeAll();
            error.add(
                    Icons.icon("triangle-alert"), text("", getTranslation(ERRORS.getOrDefault(code, "sign-in.busy"))));
            error.setVisible(true);
        });
        TriedName.take(VaadinServletRequest.getCurrent()).ifPresent(name -> {
            username.setValue(name);
            username.getElement().removeAttribute("autofocus");
            password.getElement().setAttribute("autofocus", true);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " · Docket";
    }

    private Div brand() {
        return div("dk-brand", Icons.icon("docket"), text("", "Docket"));
    }

    private Div middle(DemoDesk demo) {
        var lead = new Paragraph(getTranslation("sign-in.lead"));
        lead.addClassName("lead");
        var middle = div("middle", div("", new H1(getTranslation("sign-in.title")), lead), form());
        if (demo.here()) {
            middle.add(users());
        }
        return middle;
    }

    private Landmark form() {
        var form = landmark(
                "form", "fields", field(username, "sign-in.username"), field(password, "sign-in.password"), error);
        form.getElement().setAttribute("method", "post").setAttribute("action", "login");
        var button = new NativeButton(getTranslation("sign-in.action"));
        button.addClassNames("dk-button", "primary", "large");
        button.getElement().setAttribute("type", "submit");
        form.add(button, link("forgotten", AccountNavigation.RESET, text("", getTranslation("sign-in.forgotten"))));
        return form;
    }

    private Div field(Input input, String words) {
        var label = new NativeLabel(getTranslation(words));
        label.setFor(input);
        return div("dk-field", label, input);
    }

    private static Input input(String name, String autocomplete, String type) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.addClassName("dk-input");
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        return input;
    }

    private Div users() {
        var hint = div("dk-demo-hint", text("", getTranslation("sign-in.demo")));
        DEMO_USERS.forEach(name -> hint.add(text("dk-tag", name)));
        hint.add(spacer(), text("", getTranslation("sign-in.demo-password")), text("dk-mono", "docket-demo"));
        hint.add(text("paired", getTranslation("sign-in.demo-paired")));
        return hint;
    }
}
