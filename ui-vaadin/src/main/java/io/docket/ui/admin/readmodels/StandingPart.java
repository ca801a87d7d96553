package io.docket.ui.admin.readmodels;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.docket.api.operations.StandingProcessor;
import io.docket.ui.component.Screen;
import java.util.List;

/** What does not get on, by what stands in the way, and what to do; nothing is shown while everything does. */
final class StandingPart extends Div {
    private final ReadModelsViewModel model;
    private final Div obstacles = new Div();
    private List<StandingProcessor> shown = List.of();

    StandingPart(ReadModelsViewModel model) {
        this.model = model;
        addClassNames("aside", "standing");
        add(
                new H2(getTranslation("readmodels.standing")),
                new Paragraph(getTranslation("readmodels.standing-what")),
                obstacles);
        show();
    }

    /** As it is now; drawn anew only where it is another than before. */
    void show() {
        setVisible(!model.standing().isEmpty());
        if (!shown.equals(model.standing())) {
            shown = model.standing();
            obstacles.removeAll();
            model.obstacles().forEach(waiting -> obstacles.add(obstacle(waiting)));
        }
    }

    private Component obstacle(List<StandingProcessor> waiting) {
        var first = waiting.getFirst();
        return div(
                "obstacle",
                new H3(where(first)),
                div("what", new Paragraph(first.cause()), new Paragraph(remedy(first))),
                about(first, waiting));
    }

    private String where(StandingProcessor stands) {
        var type = stands.type();
        return type == null
                ? getTranslation("readmodels.from-event", stands.position())
                : getTranslation("readmodels.before-event", stands.position(), type);
    }

    private String remedy(StandingProcessor stands) {
        return getTranslation("readmodels.remedy-" + stands.reason());
    }

    private Component about(StandingProcessor first, List<StandingProcessor> waiting) {
        var who = waiting.stream()
                .map(StandingProcessor::processor)
                .distinct()
                .map(name -> ProcessorWords.of(this, name))
                .toList();
        var since = Screen.moments().brief(first.since(), Screen.now());
        var line = div("dk-quiet", text("", getTranslation("readmodels.waiting", String.join(", ", who), since)));
        var ticket = first.ticket();
        if (ticket != null) {
            line.add(text("", " · "), new TicketLink(ticket, model.number(ticket)));
        }
        return line;
    }
}
