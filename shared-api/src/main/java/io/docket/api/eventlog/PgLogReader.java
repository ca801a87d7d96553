package io.docket.api.eventlog;

import io.docket.api.identity.PersonId;
import io.docket.api.seal.BrokenSealException;
import io.docket.api.seal.Vault;
import io.docket.api.ticket.TicketId;
import io.docket.api.wire.SealedJson;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Reads the log from PostgreSQL, each event as upcasters leave it. */
final class PgLogReader implements LogReader {

    private final EventRows rows;
    private final EventCodec codec;
    private final SealedJson texts;
    private final ClientAddress addresses;

    PgLogReader(EventRows rows, EventCodec codec, SealedJson texts, ClientAddress addresses) {
        this.rows = rows;
        this.codec = codec;
        this.texts = texts;
        this.addresses = addresses;
    }

    @Override
    public long head() {
        return rows.head();
    }

    @Override
    public List<Logged> read(long after, int limit) {
        return logged(rows.after(after, limit));
    }

    @Override
    public List<Logged> ofTicket(TicketId ticket, long after, int limit) {
        return logged(rows.ofTicket(ticket, after, limit));
    }

    @Override
    public List<Logged> ofPerson(PersonId person) {
        return logged(rows.ofStream(person.toString(), 0));
    }

    @Override
    public List<Logged> find(Filter filter, long after, int limit) {
        return logged(rows.find(filter, after, limit));
    }

    @Override
    public List<Logged> findLatest(Filter filter, long before, int limit) {
        return logged(rows.findLatest(filter, before, limit));
    }

    /** What an event says, once as its handlers have it and once as it was stored: each text of it is opened once. */
    private record Read(Object payload, Map<String, Object> metadata, Map<String, Object> data) {}

    private List<Logged> logged(List<StoredEvent> events) {
        var opening = addresses.opening();
        return events.stream().map(event -> logged(event, opening)).toList();
    }

    private Logged logged(StoredEvent event, Function<Map<String, Object>, Map<String, Object>> opening) {
        var read = Vault.in(UUID.fromString(event.id()), () -> read(event));
        return new Logged(
                event.position(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.type(),
                event.revision(),
                event.happened(),
                event.recorded(),
                event.ticket(),
                read.payload(),
                read.data(),
                opening.apply(read.metadata()));
    }

    private Read read(StoredEvent event) {
        var message = codec.decode(event);
        return new Read(message.getPayload(), message.getMetaData(), fields(event));
    }

    private Map<String, Object> fields(StoredEvent event) {
        try {
            return texts.fields(UUID.fromString(event.id()), event.payload());
        } catch (JacksonException | BrokenSealException damaged) {
            return Map.of();
        }
    }
}
