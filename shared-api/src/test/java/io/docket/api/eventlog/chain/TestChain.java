package io.docket.api.eventlog.chain;

import java.util.List;

/** A chain under a key of its own, for whoever needs no folder. */
public final class TestChain {
    private static final ChainKey KEY = new ChainKey(1, new byte[ChainKey.BYTES], 0);

    private TestChain() {}

    public static Chain get() {
        return new Chain(List.of(KEY), KEY);
    }
}
