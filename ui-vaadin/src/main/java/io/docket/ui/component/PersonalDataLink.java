package io.docket.ui.component;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.docket.api.identity.query.Person;
import io.docket.api.wire.archive.PersonalDataArchive;
import java.io.IOException;
import java.util.function.Supplier;

/** Saves everything that the desk knows of somebody. */
public final class PersonalDataLink extends Anchor {

    /** @param words key of what it says */
    public PersonalDataLink(String words, Supplier<Person> person, PersonalDataArchive archive) {
        super((DownloadHandler) download -> write(download, person.get(), archive), "");
        addClassName("dk-button");
        add(Icons.icon("download"), text("", getTranslation(words)));
    }

    private static void write(DownloadEvent download, Person person, PersonalDataArchive archive) throws IOException {
        download.setFileName("personal-data-" + person.id() + ".zip");
        download.setContentType("application/zip");
        archive.write(person, download.getOutputStream());
    }
}
