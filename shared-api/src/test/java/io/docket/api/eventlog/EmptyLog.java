package io.docket.api.eventlog;

import io.docket.api.scratch.MigratedDatabase;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A node whose log is empty before each test. */
final class EmptyLog implements BeforeEachCallback, AfterEachCallback {
    private static final MigratedDatabase DATABASE = MigratedDatabase.create();

    private @Nullable TestLog node;

    TestLog node() {
        return Objects.requireNonNull(node);
    }

    MigratedDatabase database() {
        return DATABASE;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        TestLog.empty(DATABASE);
        node = new TestLog(DATABASE);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        node().close();
    }
}
