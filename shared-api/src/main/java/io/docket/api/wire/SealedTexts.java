package io.docket.api.wire;

import io.docket.api.personal.Personal;
import io.docket.api.seal.SealedText;
import io.docket.api.seal.Vault;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Writes texts about people as {@link SealedText}, and reads them back, wherever they stand in what is stored. */
final class SealedTexts extends SimpleModule {
    private static final long serialVersionUID = 1L;

    SealedTexts(Vault vault) {
        addSerializer(Personal.class, new Sealer(vault));
        addDeserializer(Personal.class, new Opener(vault));
    }

    private static final class Sealer extends ValueSerializer<Personal> {
        private final Vault vault;

        Sealer(Vault vault) {
            this.vault = vault;
        }

        @Override
        public void serialize(Personal text, JsonGenerator json, SerializationContext context) {
            context.writeValue(json, vault.seal(text, path(json.streamWriteContext())));
        }

        /** Of what is written next: in an array, that is not the place that Jackson knows of. */
        private static String path(TokenStreamContext context) {
            return context.inArray()
                    ? context.getParent().pathAsPointer() + "/" + context.getEntryCount()
                    : context.pathAsPointer().toString();
        }
    }

    private static final class Opener extends ValueDeserializer<Personal> {
        private final Vault vault;

        Opener(Vault vault) {
            this.vault = vault;
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) {
            return vault.open(context.readValue(json, SealedText.class));
        }
    }
}
