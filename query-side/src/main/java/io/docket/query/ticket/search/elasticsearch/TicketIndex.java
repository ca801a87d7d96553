package io.docket.query.ticket.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import io.docket.api.ticket.TicketId;
import io.docket.query.elasticsearch.Elasticsearch;
import io.docket.query.ticket.search.document.TicketDocument;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.elasticsearch.client.ResponseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index behind its alias: made, filled, switched to. */
final class TicketIndex {

    private static final Logger LOG = LoggerFactory.getLogger(TicketIndex.class);

    private static final String MAPPING = "tickets.json";

    /**
     * Behind an index's name: the name that documents are written by. Elasticsearch makes an index that is written to
     * and not there, of a shape of its own; but not where the name has to be an alias.
     */
    private static final String WRITING = ".writing";

    /** Counts up with every change of the mapping or of what is put under it. */
    private static final String VERSION = "2";

    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private final ElasticsearchClient client;
    private final String alias;

    TicketIndex(Elasticsearch elasticsearch) {
        client = elasticsearch.writing();
        alias = elasticsearch.prefix() + "-tickets";
    }

    /** The name that searches use. */
    String alias() {
        return alias;
    }

    /** Whether the index exists and holds documents of today's shape. */
    boolean isUsable(String index) throws IOException {
        return index.startsWith(alias + "-" + VERSION + "-")
                && client.indices().exists(e -> e.index(index)).value();
    }

    /** Makes an empty index under a name that no other has. */
    String create() throws IOException {
        var index = alias + "-" + VERSION + "-" + UUID.randomUUID().toString().substring(0, 8);
        try (var mapping = TicketIndex.class.getResourceAsStream(MAPPING)) {
            client.indices().create(c -> c.withJson(mapping).index(index).aliases(index + WRITING, a -> a));
        }
        return index;
    }

    /** The indices that searches are answered from: one, or none before the first. */
    Set<String> current() throws IOException {
        try {
            return client.indices().getAlias(g -> g.name(alias)).result().keySet();
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return Set.of();
            }
            throw e;
        }
    }

    /** Answers searches from this index, at once, and no more from those before it. */
    void switchTo(String index) throws IOException {
        var before = new HashSet<>(current());
        before.remove(index);
        client.indices().updateAliases(u -> {
            u.actions(a -> a.add(add -> add.index(index).alias(alias)));
            before.forEach(
                    name -> u.actions(a -> a.remove(remove -> remove.index(name).alias(alias))));
            return u;
        });
    }

    /** Drops all indices but these, even those that were never used. */
    void keepOnly(Collection<String> wanted) throws IOException {
        var old = new HashSet<>(
                client.indices().get(g -> g.index(alias + "-*")).result().keySet());
        old.removeAll(wanted);
        if (!old.isEmpty()) {
            client.indices().delete(d -> d.index(List.copyOf(old)));
        }
    }

    /**
     * Puts whole documents in; those that are there already in this or a later form stay. What is too large together
     * goes in parts: Elasticsearch, or what stands before it, may take no more than a megabyte at once.
     *
     * @param searchable whether to make everything written so far searchable, which is too dear for every batch of many
     * @return why, of those that it will never take as they are: they must not keep away everything behind them
     * @throws IOException where that may be otherwise in a moment
     */
    Map<TicketId, String> write(String index, List<TicketDocument> documents, boolean searchable) throws IOException {
        try {
            return writeAtOnce(index, documents, searchable);
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() != TOO_LARGE) {
                throw e;
            }
        }
        if (documents.size() == 1) {
            var ticket = documents.getFirst().ticket();
            LOG.error("Ticket {} is larger than Elasticsearch takes at once, only PostgreSQL finds it", ticket);
            return Map.of(ticket, "It is larger than Elasticsearch takes at once.");
        }
        int half = documents.size() / 2;
        var refused = new HashMap<>(write(index, documents.subList(0, half), searchable));
        refused.putAll(write(index, documents.subList(half, documents.size()), searchable));
        return refused;
    }

    private Map<TicketId, String> writeAtOnce(String index, List<TicketDocument> documents, boolean searchable)
            throws IOException {
        var bulk = new BulkRequest.Builder()
                .index(index + WRITING)
                .requireAlias(true)
                .refresh(searchable ? Refresh.True : Refresh.False);
        for (var document : documents) {
            bulk.operations(o -> o.index(i -> i.id(document.ticket().toString())
                    .version(document.position())
                    .versionType(VersionType.External)
                    .document(ElasticsearchDocument.of(document))));
        }
        var refused = new HashMap<TicketId, String>();
        for (var item : client.bulk(bulk.build()).items()) {
            if (isRefused(item)) {
                refused.put(TicketId.of(Objects.requireNonNull(item.id())), reason(item));
            }
        }
        return refused;
    }

    /** Has all indices let go of documents in forms that they do not have any more. */
    void expunge() throws IOException {
        new Expunging(client, alias + "-*").run();
    }

    /** Makes everything written so far searchable. */
    void refresh(String index) throws IOException {
        client.indices().refresh(r -> r.index(index));
    }

    private static boolean isRefused(BulkResponseItem item) throws IOException {
        if (item.error() == null || item.status() == CONFLICT) {
            return false;
        }
        if (item.status() != BAD_REQUEST) {
            throw new IOException("Elasticsearch refused ticket " + item.id() + ": " + reason(item));
        }
        LOG.error("Elasticsearch cannot take ticket {}, only PostgreSQL finds it: {}", item.id(), reason(item));
        return true;
    }

    /** With what caused it, which says of which field it is. */
    private static String reason(BulkResponseItem item) {
        var error = Objects.requireNonNull(item.error());
        var cause = error.causedBy();
        var words = String.valueOf(error.reason());
        return cause == null || cause.reason() == null ? words : words + ": " + cause.reason();
    }
}
