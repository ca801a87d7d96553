package io.docket.ui.audit;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.docket.ui.component.Icons;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Saves what the filter lets through, as JSON lines. */
final class ExportLink extends Anchor {
    ExportLink(AuditViewModel model, JsonMapper json) {
        super((DownloadHandler) download -> write(download, model, json), "");
        addClassName("dk-button");
        add(Icons.icon("download"), text("", getTranslation("audit.export")));
    }

    private static void write(DownloadEvent download, AuditViewModel model, JsonMapper json) throws IOException {
        download.setFileName("docket-log.jsonl");
        download.setContentType("application/x-ndjson");
        try (var out = download.getOutputStream()) {
            model.export(out, json::writeValueAsString);
        }
    }
}
