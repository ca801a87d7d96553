package io.docket.ui.ticket.create;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.AttachedFiles;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** Where an agent writes down what somebody asked. */
@Route(value = TicketNavigation.NEW_TICKET, layout = MainLayout.class)
@RolesAllowed("AGENT")
final class NewTicketView extends Div implements HasDynamicTitle {
    private final NewTicketViewModel model;
    private final RequesterField requester;
    private final TextField subject = new TextField(getTranslation("new-ticket.subject"));
    private final TextArea description = new TextArea(getTranslation("new-ticket.description"));
    private final Select<Priority> priority;
    private final Select<TicketType> type;
    private final ComboBox<Named> group;
    private final MultiSelectComboBox<String> tags;
    private final ErrorLine failure = new ErrorLine();

    NewTicketView(DeskClient desk, AttachmentClient files) {
        model = new NewTicketViewModel(desk);
        requester = new RequesterField(model);
        var fields = new NewTicketFields(model);
        priority = fields.priority();
        type = fields.type();
        group = fields.group();
        tags = fields.tags();
        subject.setRequiredIndicatorVisible(true);
        description.setRequiredIndicatorVisible(true);
        description.setHelperText(getTranslation("new-ticket.description-help"));
        addClassNames("dk-screen", "dk-new-ticket");
        var attachments = new AttachedFiles(
                getTranslation("new-ticket.attach"),
                (name, content) -> files.keepForNew(model.id(), name, content),
                model::attach,
                model::detach);
        add(
                div("dk-head", new H1(getTranslation("new-ticket.title"))),
                div(
                        "form",
                        requester,
                        requester.contact(),
                        subject,
                        description,
                        div("row", group, priority, type),
                        tags,
                        attachments,
                        failure,
                        div("end", attachments.button(), spacer(), cancel(), open())));
        requester.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("new-ticket.title") + " · Docket";
    }

    private Button open() {
        var button = Buttons.primary(getTranslation("new-ticket.open"), clicked -> submit());
        return Buttons.keyed(button, "ctrl+enter", "Ctrl ↵");
    }

    private Button cancel() {
        return Buttons.quiet(getTranslation("new-ticket.cancel"), clicked -> getUI().ifPresent(
                        ui -> ui.getPage().getHistory().back()));
    }

    private void submit() {
        var entered = entered();
        show(entered.gaps());
        if (entered.gaps().isEmpty()) {
            try {
                var number = model.open(entered);
                getUI().ifPresent(ui -> ui.navigate(TicketNavigation.ticket(number)));
            } catch (Refusal refused) {
                failure.tell(
                        getTranslation("new-ticket.refused", refused.violation().detail()));
            }
        }
    }

    private void show(Set<NewTicket.Gap> gaps) {
        failure.clear();
        requester.missing(gaps.contains(NewTicket.Gap.REQUESTER), gaps.contains(NewTicket.Gap.CONTACT_NAME));
        subject.setErrorMessage(getTranslation("new-ticket.subject-missing"));
        subject.setInvalid(gaps.contains(NewTicket.Gap.SUBJECT));
        description.setErrorMessage(getTranslation("new-ticket.description-missing"));
        description.setInvalid(gaps.contains(NewTicket.Gap.DESCRIPTION));
        gaps.stream().findFirst().ifPresent(first -> field(first).focus());
    }

    private Focusable<?> field(NewTicket.Gap gap) {
        return switch (gap) {
            case REQUESTER -> requester;
            case CONTACT_NAME -> requester.name();
            case SUBJECT -> subject;
            case DESCRIPTION -> description;
        };
    }

    private NewTicket entered() {
        return new NewTicket(
                requester.getValue(),
                requester.name().getValue(),
                subject.getValue(),
                description.getValue(),
                group.getValue(),
                priority.getValue(),
                type.getValue(),
                tags.getValue());
    }
}
