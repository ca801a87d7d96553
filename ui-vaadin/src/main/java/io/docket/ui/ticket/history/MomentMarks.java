package io.docket.ui.ticket.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.Moments;
import io.docket.ui.component.Screen;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** All events at once, by whose voice they are; drawn by the browser. The slider below them is for keys and readers. */
@Tag("docket-moments")
@JavaScript("context://js/moments.js")
final class MomentMarks extends Component {
    MomentMarks(LongConsumer go) {
        getElement().setAttribute("aria-hidden", "true");
        getElement()
                .setAttribute(
                        "names",
                        String.join(
                                "|",
                                getTranslation("history.people"),
                                getTranslation("history.assistant"),
                                getTranslation("history.system")));
        getElement()
                .addEventListener(
                        "docket-moment",
                        event -> go.accept(
                                event.getEventData().get("event.detail.number").asLong()))
                .addEventData("event.detail.number");
    }

    void show(List<TimelineEntry> story, Moments moments) {
        var now = Screen.now();
        var oneDay = moments.day(story.getFirst().at(), now)
                .equals(moments.day(story.getLast().at(), now));
        getElement().setAttribute("lanes", story.stream().map(MomentMarks::lane).collect(Collectors.joining()));
        getElement()
                .setAttribute(
                        "times",
                        story.stream()
                                .map(event -> oneDay ? moments.time(event.at()) : moments.dayAndTime(event.at()))
                                .collect(Collectors.joining("|")));
    }

    void mark(long number) {
        getElement().setAttribute("current", String.valueOf(number));
    }

    /** Moves on by itself until it is asked again, or the end is reached. */
    void play(Component next) {
        getElement().callJsFunction("play", next.getElement());
    }

    private static String lane(TimelineEntry event) {
        return switch (event.actor().kind()) {
            case "assistant" -> "1";
            case "system" -> "2";
            default -> "0";
        };
    }
}
