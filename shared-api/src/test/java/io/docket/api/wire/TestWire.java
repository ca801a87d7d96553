package io.docket.api.wire;

import io.docket.api.seal.KnownKeys;
import io.docket.api.seal.Vault;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The wire format for tests without Spring. */
public final class TestWire {

    private static final Vault VAULT = new Vault(new KnownKeys());

    private TestWire() {}

    /** Seals and opens what {@link #serializer()} reads and writes. */
    public static SealedJson texts() {
        return new SealedJson(VAULT);
    }

    public static Vault vault() {
        return VAULT;
    }

    public static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(new WireFormat(VAULT))
                .build();
    }
}
