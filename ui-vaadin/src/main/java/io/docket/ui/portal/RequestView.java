package io.docket.ui.portal;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.navigation.PortalNavigation;
import io.docket.ui.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request: how far it is, what was said, and an answer. */
@Route(value = PortalNavigation.PORTAL + "/:number([0-9]+)", layout = PortalLayout.class)
@RolesAllowed("CUSTOMER")
final class RequestView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration PACE = Duration.ofMillis(300);

    private final DeskClient desk;
    private final AttachmentClient files;
    private final CurrentUser user;
    private final H1 title = new H1();
    private final RequestSteps steps = new RequestSteps();
    private @Nullable RequestViewModel model;
    private @Nullable RequestConversation conversation;

    RequestView(DeskClient desk, AttachmentClient files, CurrentUser user) {
        this.desk = desk;
        this.files = files;
        this.user = user;
        addClassName("dk-portal-page");
        LiveChanges.follow(this, desk, PACE, changes -> {
            if (model != null
                    && changes.stream().anyMatch(change -> change.ticket()
                            .equals(model.ticket().id()))) {
                model.reload();
                show();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElseThrow(NotFoundException::new);
        var shown = new RequestViewModel(desk, files, user.get().id(), number);
        model = shown;
        conversation = new RequestConversation(shown, files);
        removeAll();
        add(new BackToRequests(), title, steps, conversation, answer(shown, conversation));
        show();
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Docket";
    }

    private Component answer(RequestViewModel shown, RequestConversation beside) {
        if (!shown.answerable()) {
            return text(
                    "following dk-quiet",
                    getTranslation(
                            "portal.following", shown.ticket().requester().name()));
        }
        var form = new AnswerForm(shown, this::sent);
        beside.beside(form);
        return form;
    }

    private void show() {
        if (model != null && conversation != null) {
            title.setText(model.ticket().subject());
            steps.show(model.steps(), model.ticket().status());
            conversation.show();
        }
    }

    private void sent(long number) {
        if (model != null && number == model.ticket().number()) {
            model.reload();
            show();
        } else {
            getUI().ifPresent(ui -> ui.navigate(PortalNavigation.request(number)));
        }
    }
}
