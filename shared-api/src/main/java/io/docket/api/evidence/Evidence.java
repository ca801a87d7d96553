package io.docket.api.evidence;

import io.docket.api.proof.EventLeaf;
import io.docket.api.proof.InclusionProof;
import io.docket.api.proof.SignedHead;
import io.docket.api.seal.FieldKey;
import io.docket.api.seal.SubjectKeys;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.UUID;
import tools.jackson.core.JacksonException;

/**
 * What goes into a bundle.
 *
 * @param number of the ticket
 * @param madeFor who asked for it
 * @param names what people, groups and organisations are called, by their ids
 * @param head that covers all events, signed with the key that the bundle is to be signed with
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
        List<Event> events,
        SequencedMap<UUID, Content> files) {

    /**
     * Ids of the files that a bundle may hold, in the order in which events name them. Where an event has a file's
     * hash, and nobody can open it any more, nothing would show that it is this file.
     */
    public static SequencedSet<UUID> fileIds(List<Event> events) {
        var ids = new LinkedHashSet<UUID>();
        var unshown = new HashSet<UUID>();
        for (var event : events) {
            for (var file : event.files()) {
                ids.add(file.id());
                if (!file.canBeShown(event.keys())) {
                    unshown.add(file.id());
                }
            }
        }
        ids.removeAll(unshown);
        return ids;
    }

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

        private List<NamedFile> files() {
            try {
                return NamedFile.of(Json.said(leaf.payload()));
            } catch (JacksonException | IllegalArgumentException damaged) {
                return List.of();
            }
        }
    }
}
