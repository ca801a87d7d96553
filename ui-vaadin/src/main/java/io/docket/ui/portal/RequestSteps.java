package io.docket.ui.portal;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.docket.api.ticket.TicketStatus;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import java.util.List;

/** How far a request is, as a line of steps. */
final class RequestSteps extends OrderedList {
    RequestSteps() {
        addClassName("steps");
        getElement().setAttribute("aria-label", getTranslation("portal.steps"));
    }

    void show(List<RequestViewModel.Step> steps, TicketStatus status) {
        removeAll();
        getElement().getStyle().set("grid-template-columns", "repeat(" + steps.size() + ",minmax(0,1fr))");
        steps.forEach(step -> add(item(step, status)));
    }

    private ListItem item(RequestViewModel.Step step, TicketStatus status) {
        var item = new ListItem();
        item.add(Icons.icon(symbol(step, status)), text("", getTranslation("portal.step." + step.code(), step.who())));
        if (step.done()) {
            item.addClassName("done");
        }
        if (step.current()) {
            item.addClassName("current");
            item.getElement().setAttribute("aria-current", "step");
        }
        if (step.at() != null) {
            var time = text("at", Screen.moments().brief(step.at(), Screen.now()));
            time.setTitle(Screen.moments().exact(step.at()));
            item.add(time);
        }
        return item;
    }

    private static String symbol(RequestViewModel.Step step, TicketStatus status) {
        if (step.current() && status.unsolved()) {
            return RequestWords.symbol(status);
        }
        return step.done() ? "status-solved" : "status-none";
    }
}
