package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.InclusionProof;
import io.docket.api.proof.SignedHead;
import io.docket.api.seal.FieldKey;
import io.docket.api.seal.SubjectKeys;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/**
 * What goes into a bundle.
 *
 * @param number of the ticket
 * @param madeFor who asked for it
 * @param names what people, groups and organisations are called, by their ids
 * @param head that covers all events
 * @param headKey that it was signed with
 * @param events all about the ticket up to the head, by position
 * @param files those of the events' files that can be read
 */
public record Evidence(
        UUID ticket,
        long number,
        Instant madeAt,
        UUID madeFor,
        Map<String, String> names,
        SignedHead head,
        PublicKey headKey,
        List<Event> events,
        SequencedMap<UUID, Content> files) {

    /** @param keys of the texts that may be opened, by their places */
    public record Event(EventLeaf leaf, InclusionProof proof, Map<String, FieldKey> keys) {

        /**
         * With the keys of all its texts, but of those that were destroyed.
         *
         * @param addresses whether the address of whoever did it is among the texts
         */
        public static Event of(EventLeaf leaf, InclusionProof proof, SubjectKeys subjects, boolean addresses) {
            return new Event(leaf, proof, FieldKeys.of(leaf, subjects, addresses));
        }

        /** Ids of the files that hang on it. */
        public Set<UUID> fileIds() {
            try {
                var payload = Json.EVENTS.readTree(leaf.payload());
                return NamedFile.of(leaf.position(), payload, Map.of()).keySet();
            } catch (JacksonException | IllegalArgumentException damaged) {
                return Set.of();
            }
        }
    }
}
