package io.docket.ui.shell;

import static io.docket.ui.component.Html.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Buttons;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;
import java.util.Map;

/** Where there is no room for the side bar: every place, every view, and the person's own menu. */
final class MoreDialog extends Dialog {

    MoreDialog(ShellViewModel model, Component who) {
        setHeaderTitle(getTranslation(model.worksOnTickets() ? "shell.views" : "shell.more"));
        getHeader().add(Buttons.icon("x", getTranslation("shell.close"), clicked -> close()));
        var list = div("dk-more");
        model.places()
                .forEach(place ->
                        list.add(leading(new CountedPlace(place.path(), place.icon(), getTranslation(place.words())))));
        if (model.worksOnTickets()) {
            var counts = model.counts();
            views(list, "shell.yours", ShellViewModel.YOURS, counts);
            views(list, "shell.shared", ShellViewModel.SHARED, counts);
        }
        list.add(who);
        add(list);
    }

    private void views(Div list, String heading, List<QueueView> shown, Map<QueueView, Long> counts) {
        list.add(new H2(getTranslation(heading)));
        shown.forEach(view -> list.add(leading(view(view, counts.getOrDefault(view, 0L)))));
    }

    private CountedPlace view(QueueView view, long count) {
        var link = new CountedPlace(
                TicketNavigation.queue(view),
                SideBar.icon(view),
                getTranslation("view." + TicketNavigation.code(view)));
        link.count(count);
        return link;
    }

    private CountedPlace leading(CountedPlace link) {
        link.getElement().addEventListener("click", clicked -> close());
        return link;
    }
}
