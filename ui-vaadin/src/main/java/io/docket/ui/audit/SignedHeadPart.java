package io.docket.ui.audit;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.docket.api.audit.VerificationReport;
import io.docket.ui.component.Screen;
import org.jspecify.annotations.Nullable;

/** The last tree head in full, to be compared with what a witness keeps. */
final class SignedHeadPart extends Div {
    private @Nullable Long shown;

    SignedHeadPart() {
        addClassNames("aside", "head");
    }

    /** Drawn anew only where there is another one: somebody may be copying from it. */
    void show(VerificationReport report) {
        var size = report.treeSize();
        setVisible(size != null);
        if (size == null || size.equals(shown)) {
            return;
        }
        shown = size;
        removeAll();
        add(new H2(getTranslation("proof.last-head")), new Paragraph(getTranslation("proof.last-head-what")));
        fact("proof.size", getTranslation("proof.events", size));
        fact("proof.root", report.rootHash());
        var at = report.signedAt();
        fact("proof.signed", at == null ? null : Screen.moments().exact(at));
        fact("proof.key", report.keyId());
    }

    private void fact(String name, @Nullable String value) {
        if (value != null) {
            add(div("fact", text("dk-dim", getTranslation(name)), text("value dk-mono", value)));
        }
    }
}
