package io.docket.ui.report;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.docket.ui.component.Icons;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Saves a table as a file. */
final class CsvLink extends Anchor {
    CsvLink(String words, String file, Supplier<String> csv) {
        super(
                DownloadHandler.fromInputStream(download -> {
                    var bytes = csv.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), file, "text/csv;charset=UTF-8", bytes.length);
                }),
                "");
        addClassName("dk-button");
        add(Icons.icon("download"), text("", words));
    }
}
