package io.docket.api.eventlog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.seal.BrokenSealException;
import io.docket.api.seal.SealedText;
import io.docket.api.seal.Vault;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The address in an event's metadata. It is a text of whoever acted, and is forgotten with them; readers of events get
 * it sealed, as hardly any wants it. Events from before addresses were sealed have it in the open.
 *
 * <p>Somebody does much from one address: it is sealed once an hour, as a text that stands by itself, since to seal it
 * for each event would be dearer than all else that is done to write most events. Whoever copies the log sees which
 * acts of an hour came from one address, and not from which.
 */
final class ClientAddress {

    private static final String PLACE = "/" + MetadataKeys.CLIENT;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 10_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Vault vault;
    private final Cache<Personal, SealedText> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();

    ClientAddress(Vault vault) {
        this.vault = vault;
    }

    /** What was sealed so far is not written any more. */
    void forget() {
        known.invalidateAll();
    }

    /** Where nobody is known whom it could be forgotten with, it is not kept. */
    MetaData sealed(MetaData metadata, Object payload) {
        if (!(metadata.get(MetadataKeys.CLIENT) instanceof String address)) {
            return metadata;
        }
        return whose(metadata, payload)
                .map(person -> known.get(new Personal(person, address), text -> vault.seal(text, PLACE)))
                .map(text -> metadata.and(MetadataKeys.CLIENT, text))
                .orElseGet(() -> metadata.withoutKeys(Set.of(MetadataKeys.CLIENT)));
    }

    /** For whoever reads many events, most of which came from few addresses. */
    Function<Map<String, Object>, Map<String, Object>> opening() {
        var opened = new HashMap<Object, Optional<String>>();
        return metadata -> metadata.get(MetadataKeys.CLIENT) instanceof Map<?, ?> stored
                ? with(opened.computeIfAbsent(stored, this::opened), metadata)
                : metadata;
    }

    /** Without one that was damaged. */
    private static Map<String, Object> with(Optional<String> address, Map<String, Object> metadata) {
        var opened = new HashMap<>(metadata);
        opened.remove(MetadataKeys.CLIENT);
        address.ifPresent(known -> opened.put(MetadataKeys.CLIENT, known));
        return opened;
    }

    /** The address as it was, or {@link Personal#ERASED}. */
    private Optional<String> opened(Object stored) {
        try {
            return Optional.of(
                    vault.open(JSON.convertValue(stored, SealedText.class)).text());
        } catch (JacksonException | BrokenSealException damaged) {
            return Optional.empty();
        }
    }

    /** Imported events are by whoever did it there; who imported them was at that address. */
    private static Optional<PersonId> whose(MetaData metadata, Object payload) {
        var actor = metadata.getOrDefault(MetadataKeys.RECORDED_BY, metadata.get(MetadataKeys.ACTOR));
        return Optional.ofNullable(actor)
                .flatMap(text -> Actor.parse(text.toString()).person())
                .or(() -> payload instanceof PersonEvent event ? Optional.of(event.person()) : Optional.empty());
    }
}
