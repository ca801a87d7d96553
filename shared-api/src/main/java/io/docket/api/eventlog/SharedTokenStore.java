package io.docket.api.eventlog;

import java.time.temporal.TemporalAmount;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of nodes that start at once on a new database. With Axon's own store both find none and make them, and the one
 * that comes second does not start: its transaction is lost with the refused row.
 */
final class SharedTokenStore extends JpaTokenStore {

    private static final String TAKE_TURNS = "select cast(pg_advisory_xact_lock(hashtext(?1)) as text)";

    private final EntityManagerProvider entityManagers;

    SharedTokenStore(EntityManagerProvider entityManagers, Serializer serializer, TemporalAmount claimTimeout) {
        super(builder()
                .entityManagerProvider(entityManagers)
                .serializer(serializer)
                .claimTimeout(claimTimeout));
        this.entityManagers = entityManagers;
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        entityManagers
                .getEntityManager()
                .createNativeQuery(TAKE_TURNS, String.class)
                .setParameter(1, "tokens of " + processorName)
                .getSingleResult();
        if (fetchSegments(processorName).length == 0) {
            super.initializeTokenSegments(processorName, segmentCount, initialToken);
        }
    }
}
