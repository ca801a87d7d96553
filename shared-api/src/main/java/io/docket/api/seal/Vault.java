package io.docket.api.seal;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Seals texts about people on their way to where they are kept, and opens them on their way back. */
public final class Vault {

    /** The event that is being written or read on this thread. */
    private static final ScopedValue<Document> EVENT = ScopedValue.newInstance();

    private final SubjectKeys keys;

    public Vault(SubjectKeys keys) {
        this.keys = keys;
    }

    /** What is sealed or opened meanwhile stands in this event. Each text is opened once, however often it is read. */
    public static <T> T in(UUID event, Supplier<T> work) {
        return EVENT.isBound() && EVENT.get().id().equals(event)
                ? work.get()
                : ScopedValue.where(EVENT, new Document(event, new HashMap<>())).call(work::get);
    }

    /**
     * @param path of the text in the document's JSON, as RFC 6901 writes it
     * @throws Refusal if its subject was forgotten: nobody could ever read it
     */
    public SealedText seal(Personal text, String path) {
        var elsewhere = EVENT.isBound() ? null : UUID.randomUUID();
        var place = new Place(elsewhere == null ? EVENT.get().id() : elsewhere, path);
        var sealed = key(text).at(place).seal(text.text());
        return new SealedText(text.subject(), elsewhere, path, sealed.commitment(), sealed.box());
    }

    /**
     * The text, or {@link Personal#ERASED} where its key was destroyed.
     *
     * @throws BrokenSealException if it was changed, or stands where it was not sealed
     */
    public Personal open(SealedText text) {
        return EVENT.isBound() ? EVENT.get().opened().computeIfAbsent(text, this::unsealed) : unsealed(text);
    }

    private Personal unsealed(SealedText text) {
        return keys.opening(text.subject())
                .map(key -> new Personal(
                        text.subject(), key.at(place(text)).open(new Sealed(text.commitment(), text.sealed()))))
                .orElseGet(() -> new Personal(text.subject(), Personal.ERASED));
    }

    /**
     * Seals a file.
     *
     * @param subject whom it is about: without their key it cannot be opened
     * @param sealed where it goes to
     * @return what takes the content; the file is whole once this is closed, which leaves {@code sealed} open
     * @throws Refusal if its subject was forgotten
     */
    public OutputStream seal(UUID file, PersonId subject, OutputStream sealed) throws IOException {
        var header = SealedFile.Header.of(subject);
        header.write(sealed);
        return new SealingStream(sealed, header.key(keys.sealing(subject).orElseThrow(Vault::forgotten), file));
    }

    /**
     * Opens a file that was sealed under this id. What was changed of it is an {@link IOException} where it is read.
     *
     * @return empty if its key was destroyed
     */
    public Optional<InputStream> open(UUID file, InputStream sealed) throws IOException {
        var header = SealedFile.Header.read(sealed);
        return keys.opening(header.subject()).map(key -> new OpeningStream(sealed, header.key(key, file)));
    }

    private SubjectKey key(Personal text) {
        var key = keys.sealing(text.subject());
        // What was read as erased may be kept once more, as in a snapshot, and will be read so again.
        return text.text().equals(Personal.ERASED)
                ? key.orElseGet(SubjectKey::random)
                : key.orElseThrow(Vault::forgotten);
    }

    private static Refusal forgotten() {
        return new Refusal(
                ProblemCode.PERSON_FORGOTTEN,
                "This is about somebody who was forgotten: nothing can be written about them any more.");
    }

    private static Place place(SealedText text) {
        var document = text.document();
        if (document == null && !EVENT.isBound()) {
            throw new BrokenSealException("it does not say where it stands");
        }
        return new Place(document == null ? EVENT.get().id() : document, text.at());
    }

    /** @param opened of its texts, those that were read already */
    private record Document(UUID id, Map<SealedText, Personal> opened) {}
}
