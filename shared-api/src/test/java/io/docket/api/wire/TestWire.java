package io.docket.api.wire;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The wire format for tests without Spring. */
public final class TestWire {

    private TestWire() {}

    public static Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(new WireFormat())
                .build();
    }
}
