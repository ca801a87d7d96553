package io.docket.ui.account;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.Icons;
import io.docket.ui.component.KeyListener;

/** A page with one small form, outside of the places where people work. */
abstract class AccountPage extends Div implements HasDynamicTitle {
    private final ErrorLine error = new ErrorLine();
    private String title = "";

    AccountPage() {
        addClassNames("dk-sign-in", "dk-account");
    }

    @Override
    public String getPageTitle() {
        return title + " · Docket";
    }

    /** @param back where the way back leads, and the key of its name */
    void show(String title, String lead, String back, String backTo, Component... content) {
        this.title = title;
        removeAll();
        error.clear();
        var sentence = new Paragraph(lead);
        sentence.addClassName("lead");
        add(
                landmark(
                        "main",
                        "door",
                        div("dk-brand", Icons.icon("docket"), text("", "Docket")),
                        div("middle", div("", new H1(title), sentence), div("fields", content)),
                        link("foot", back, text("", getTranslation(backTo)))),
                new KeyListener());
    }

    ErrorLine error() {
        return error;
    }

    Component action(String words, Runnable action) {
        var button = Buttons.primary(getTranslation(words), clicked -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_LARGE);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    PasswordField password(String words, String autocomplete) {
        var field = new PasswordField(getTranslation(words));
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    /** Network address that the request came from. */
    static String client() {
        var request = VaadinRequest.getCurrent();
        return request == null ? "" : request.getRemoteAddr();
    }
}
