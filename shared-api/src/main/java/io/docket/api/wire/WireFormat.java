package io.docket.api.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.docket.api.seal.Vault;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * How Axon's serialisers write JSON. Fields and constructors are seen whatever their visibility, else snapshots lose
 * aggregates' identifiers; and Axon's own types may be named in it, else tracking tokens cannot be read back.
 */
final class WireFormat implements Jackson3SerializerCustomizer {

    private static final String AXON = "org.axonframework.";

    private final Vault vault;

    WireFormat(Vault vault) {
        this.vault = vault;
    }

    @Override
    public void accept(JsonMapper.Builder json) {
        json.addModule(new SealedTexts(vault))
                .polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(AXON)
                        .allowIfSubType(AXON)
                        .build())
                .changeDefaultVisibility(
                        visible -> visible.withFieldVisibility(Visibility.ANY).withCreatorVisibility(Visibility.ANY));
    }
}
