package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.docket.api.wire.archive.PersonalDataArchive;
import io.docket.ui.component.Icons;
import java.io.IOException;
import java.util.Objects;

/** Saves everything that the desk knows of the open person. */
final class PersonalDataLink extends Anchor {

    PersonalDataLink(PeopleViewModel model, PersonalDataArchive archive) {
        super((DownloadHandler) download -> write(download, model, archive), "");
        addClassName("dk-button");
        add(Icons.icon("download"), text("", getTranslation("people.export")));
    }

    private static void write(DownloadEvent download, PeopleViewModel model, PersonalDataArchive archive)
            throws IOException {
        var person = Objects.requireNonNull(model.open());
        download.setFileName("personal-data-" + person.id() + ".zip");
        download.setContentType("application/zip");
        archive.write(person, download.getOutputStream());
    }
}
