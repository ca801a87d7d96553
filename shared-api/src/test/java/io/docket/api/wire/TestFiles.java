package io.docket.api.wire;

import io.docket.api.attachment.FileStore;
import io.docket.api.seal.SubjectKeys;
import io.docket.api.seal.Vault;
import java.nio.file.Path;

/** The store of files for tests without Spring. */
public final class TestFiles {

    private TestFiles() {}

    public static FileStore in(Path folder, SubjectKeys keys) {
        return new FolderFileStore(folder, new Vault(keys));
    }
}
