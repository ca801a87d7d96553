package io.docket.ui.sample;

import io.docket.api.attachment.FileStore;
import io.docket.api.attachment.KeptFile;
import io.docket.api.identity.PersonId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Files in memory. */
public final class SampleFiles implements FileStore {
    private final Map<UUID, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public KeptFile put(UUID id, PersonId subject, InputStream content, long limit) throws IOException {
        var bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE, limit + 1));
        if (bytes.length > limit) {
            throw new Refusal(ProblemCode.ATTACHMENT_TOO_LARGE, "The file is larger than " + limit + " bytes.");
        }
        files.put(id, bytes);
        return new KeptFile(bytes.length, "");
    }

    @Override
    public InputStream open(UUID id) throws IOException {
        var bytes = files.get(id);
        if (bytes == null) {
            throw new NoSuchFileException(id.toString());
        }
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public void remove(UUID id) {
        files.remove(id);
    }
}
