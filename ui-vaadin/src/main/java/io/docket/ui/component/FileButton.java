package io.docket.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.docket.api.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Takes files from the person's computer, by click or by drop, and keeps each as it comes. */
public final class FileButton<T> extends Upload {
    private final Keeper<T> keeper;
    private final Consumer<T> kept;

    /** @param kept hears of each kept file, on the screen's own thread */
    public FileButton(String name, Keeper<T> keeper, Consumer<T> kept) {
        this.keeper = keeper;
        this.kept = kept;
        addClassName("dk-upload");
        var button = new Button(name, Icons.icon("paperclip"));
        button.addThemeName("tertiary");
        setUploadButton(button);
        setDropAllowed(true);
        setUploadHandler(this::take);
        addAllFinishedListener(finished -> clearFileList());
        addFileRejectedListener(rejected -> Notices.refused(rejected.getErrorMessage()));
    }

    private void take(UploadEvent upload) throws IOException {
        try (var content = upload.getInputStream()) {
            var file = keeper.keep(upload.getFileName(), content);
            upload.getUI().access(() -> kept.accept(file));
        } catch (Refusal refused) {
            upload.reject(refused.violation().detail());
            upload.getUI().access(() -> Notices.refused(refused.violation().detail()));
        }
    }

    /** Puts a file where it is kept. Runs beside the screen's own thread; a refusal is told to the person. */
    @FunctionalInterface
    public interface Keeper<T> {
        T keep(String name, InputStream content) throws IOException;
    }
}
