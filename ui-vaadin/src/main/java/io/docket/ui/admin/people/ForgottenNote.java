package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.docket.api.identity.query.Erasure;
import io.docket.ui.component.Screen;

/** In the form's place: that somebody was forgotten, by whom and why, and how far that is. */
final class ForgottenNote extends Section {

    ForgottenNote() {
        addClassName("fields");
    }

    void show(Erasure erasure) {
        removeAll();
        var moments = Screen.moments();
        var done = erasure.doneAt();
        add(
                new Paragraph(getTranslation("people.forgotten-by", erasure.by().name(), moments.exact(erasure.at()))),
                new Paragraph(getTranslation("people.forgotten-because", erasure.reason())),
                text(
                        "dk-quiet dk-tiny",
                        done == null
                                ? getTranslation("people.forgotten-running")
                                : getTranslation("people.forgotten-done", moments.exact(done))));
    }
}
