package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.embedded.ScratchServers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes that start at once, on a database in which no processor has been yet. */
class SharedTokenStoreTest {

    private static final String PROCESSOR = "new";

    @Test
    void the_second_one_takes_what_the_first_has_made() throws Exception {
        try (var node = new TestNode(ScratchServers.database());
                var hands = Executors.newFixedThreadPool(2)) {
            var tokens = node.get(TokenStore.class);
            var transactions = new TransactionTemplate(node.get(PlatformTransactionManager.class));
            var made = new CountDownLatch(1);
            var let = new CountDownLatch(1);
            Future<?> first = hands.submit(() -> transactions.executeWithoutResult(transaction -> {
                tokens.initializeTokenSegments(PROCESSOR, 2, null);
                made.countDown();
                await(let);
            }));
            await(made);
            Future<?> second = hands.submit(() -> transactions.executeWithoutResult(transaction -> {
                assertThat(tokens.fetchSegments(PROCESSOR)).isEmpty();
                let.countDown();
                tokens.initializeTokenSegments(PROCESSOR, 2, null);
            }));
            first.get();
            second.get();
            int[] segments = transactions.execute(transaction -> tokens.fetchSegments(PROCESSOR));
            assertThat(segments).containsExactly(0, 1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
