package io.docket.ui.portal;

import static io.docket.ui.component.Html.div;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.MessageId;
import io.docket.ui.component.NewsPill;
import io.docket.ui.gateway.AttachmentClient;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * What was said, oldest first. A message that comes in while somebody writes waits, so that nothing moves under them.
 */
final class RequestConversation extends Div {
    private final RequestViewModel model;
    private final AttachmentClient files;
    private final Set<MessageId> shown = new HashSet<>();
    private final Div messages = div("");
    private final NewsPill news = new NewsPill(this::append);
    private BooleanSupplier writing = () -> false;

    RequestConversation(RequestViewModel model, AttachmentClient files) {
        this.model = model;
        this.files = files;
        addClassName("conversation");
        add(messages, news);
    }

    void beside(AnswerForm form) {
        writing = form::begun;
    }

    void show() {
        if (shown.isEmpty() || !writing.getAsBoolean()) {
            append();
        } else {
            news.count((int) model.messages().stream()
                    .filter(message -> !shown.contains(message.id()))
                    .count());
        }
    }

    private void append() {
        for (var message : model.messages()) {
            if (shown.add(message.id())) {
                messages.add(new RequestMessage(message, model.own(message), files));
            }
        }
        news.count(0);
    }
}
