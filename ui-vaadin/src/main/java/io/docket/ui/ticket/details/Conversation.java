package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.Message;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.security.SignedIn;
import java.util.List;

/** What was written and done, oldest first. What comes is added at the end; nothing that is there moves. */
final class Conversation extends Div {
    private final AttachmentClient files;
    private final Div items = div("items");
    private final End end = new End();
    private List<StoryItem> shown = List.of();

    Conversation(AttachmentClient files) {
        this.files = files;
        addClassName("dk-story");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "log");
        getElement().setAttribute("aria-label", getTranslation("ticket.conversation"));
        add(items, end);
    }

    void show(List<StoryItem> story) {
        var same =
                story.size() >= shown.size() && story.subList(0, shown.size()).equals(shown);
        if (!same || shown.isEmpty()) {
            items.removeAll();
        }
        items.setClassName("dk-empty", story.isEmpty());
        if (story.isEmpty()) {
            items.add(text("", getTranslation("ticket.no-messages")));
        }
        story.stream().skip(same ? shown.size() : 0).forEach(item -> items.add(block(item)));
        shown = story;
    }

    /** Messages of others that are not on the screen yet. */
    int newMessages(List<StoryItem> story, SignedIn reader) {
        return (int) story.stream()
                .skip(shown.size())
                .filter(item -> item instanceof StoryItem.Said said && !by(said.message(), reader))
                .count();
    }

    void scrollToEnd() {
        end.getElement().callJsFunction("connectedCallback");
    }

    private Component block(StoryItem item) {
        return switch (item) {
            case StoryItem.Day day -> div("day", text("", Screen.moments().day(day.at(), Screen.now())));
            case StoryItem.Said said -> new MessageBlock(said, files);
            case StoryItem.Happened happened -> new EventLine(happened.entry());
        };
    }

    private static boolean by(Message message, SignedIn reader) {
        return reader.id().value().equals(message.author().id());
    }

    @Tag("docket-end")
    @JavaScript("context://js/composer.js")
    private static final class End extends Component {}
}
