package io.docket.ui.portal;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.AttachedFiles;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.SendLabel;
import java.util.function.LongConsumer;

/** Where a customer answers. */
final class AnswerForm extends Div {
    private final RequestViewModel model;
    private final LongConsumer sent;
    private final TextArea body = new TextArea();
    private final AttachedFiles files;
    private final Span closed = text("dk-quiet dk-small", getTranslation("portal.closed"));
    private final ErrorLine error = new ErrorLine();

    /** @param sent hears the number of the request that the answer went to */
    AnswerForm(RequestViewModel model, LongConsumer sent) {
        this.model = model;
        this.sent = sent;
        files = new AttachedFiles(getTranslation("portal.add-file"), model::keep, model::attach, model::detach);
        addClassName("answer");
        body.setAriaLabel(getTranslation("portal.answer"));
        body.setPlaceholder(getTranslation("portal.answer"));
        body.setMinRows(3);
        body.setValueChangeMode(ValueChangeMode.LAZY);
        var send = Buttons.primary("", clicked -> send());
        new SendLabel(send).show(getTranslation("portal.send-answer"), getTranslation("portal.send-later"));
        send.addThemeVariants(ButtonVariant.LUMO_LARGE);
        add(closed, body, files, error, div("dk-row", files.button(), spacer(), Buttons.sending(send)));
        show();
    }

    /** Whether something is written that is not sent. */
    boolean begun() {
        return !body.isEmpty();
    }

    void show() {
        closed.setVisible(model.closed());
    }

    private void send() {
        if (body.getValue().isBlank()) {
            error.tell(getTranslation("portal.empty-answer"));
            return;
        }
        try {
            var number = model.reply(body.getValue());
            body.clear();
            error.clear();
            files.clear();
            sent.accept(number);
        } catch (Refusal refused) {
            error.tell(getTranslation("portal.not-sent", refused.violation().detail()));
        }
    }
}
