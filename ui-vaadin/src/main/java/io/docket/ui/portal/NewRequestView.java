package io.docket.ui.portal;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.AttachedFiles;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.SendLabel;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.PortalNavigation;
import io.docket.ui.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;

/** Where a customer says what is the matter. */
@Route(value = PortalNavigation.NEW_REQUEST, layout = PortalLayout.class)
@RolesAllowed("CUSTOMER")
final class NewRequestView extends Div implements HasDynamicTitle {
    private static final int SUBJECT_LIMIT = 200;

    private final NewRequestViewModel model;
    private final TextField subject = new TextField(getTranslation("portal.subject"));
    private final TextArea description = new TextArea(getTranslation("portal.description"));
    private final ErrorLine error = new ErrorLine();

    NewRequestView(DeskClient desk, AttachmentClient client, CurrentUser user) {
        model = new NewRequestViewModel(desk, client, user.get().id());
        var files = new AttachedFiles(getTranslation("portal.add-file"), model::keep, model::attach, model::detach);
        addClassName("dk-portal-page");
        subject.setPlaceholder(getTranslation("portal.subject-hint"));
        subject.setMaxLength(SUBJECT_LIMIT);
        subject.setAutofocus(true);
        description.setPlaceholder(getTranslation("portal.description-hint"));
        description.setMinRows(6);
        var send = Buttons.primary("", clicked -> send());
        new SendLabel(send).show(getTranslation("portal.send"), getTranslation("portal.send-later"));
        send.addThemeVariants(ButtonVariant.LUMO_LARGE);
        send.setDisableOnClick(true);
        send.addClickListener(clicked -> send.setEnabled(true));
        add(
                new BackToRequests(),
                new H1(getTranslation("portal.new")),
                div(
                        "fields",
                        subject,
                        description,
                        files,
                        error,
                        div("dk-row", files.button(), spacer(), Buttons.sending(send))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.new") + " · Docket";
    }

    private void send() {
        if (!model.complete(subject.getValue(), description.getValue())) {
            error.tell(getTranslation("portal.incomplete"));
            return;
        }
        try {
            var number = model.send(subject.getValue(), description.getValue());
            getUI().ifPresent(ui -> ui.navigate(PortalNavigation.request(number)));
        } catch (Refusal refused) {
            error.tell(getTranslation("portal.not-sent", refused.violation().detail()));
        }
    }
}
