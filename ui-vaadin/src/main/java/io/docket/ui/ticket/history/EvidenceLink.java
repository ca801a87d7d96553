package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.docket.api.evidence.EvidenceBundles;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Icons;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Saves the ticket's whole history with what proves it, whatever moment is shown. */
final class EvidenceLink extends Anchor {
    EvidenceLink(HistoryViewModel model, EvidenceBundles bundles) {
        super((DownloadHandler) download -> write(download, model, bundles), "");
        addClassNames("dk-button", "evidence");
        var words = getTranslation("history.evidence");
        setAriaLabel(words);
        setTitle(getTranslation("history.evidence-is"));
        add(Icons.icon("shield-check"), text("", words));
    }

    private static void write(DownloadEvent download, HistoryViewModel model, EvidenceBundles bundles)
            throws IOException {
        try {
            var bundle = bundles.of(model.evidence());
            download.setFileName("evidence-" + model.ticket().number() + ".zip");
            download.setContentType("application/zip");
            try (var out = download.getOutputStream()) {
                bundle.writeTo(out);
            }
        } catch (Refusal refused) {
            // The browser says that there was nothing to save; the page stays.
            download.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
