package io.docket.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.springframework.beans.factory.ObjectProvider;

/** This node's processors of read models. */
final class Processors {

    /** A node that asked for a pause and died must not keep everyone still. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ObjectProvider<EventProcessingConfiguration> processing;
    private final Map<String, CompletableFuture<Void>> paused = new ConcurrentHashMap<>();

    Processors(ObjectProvider<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /** Completes when no batch is being written on this node any more and its claims are free. */
    CompletableFuture<Void> pause(String readModel) {
        return paused.computeIfAbsent(readModel, name -> {
            var stopped = find(name)
                    .map(PooledStreamingEventProcessor::shutdownAsync)
                    .orElseGet(() -> CompletableFuture.completedFuture(null));
            CompletableFuture.delayedExecutor(LONGEST_PAUSE.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> resume(name, stopped));
            return stopped;
        });
    }

    void resume(String readModel) {
        var stopped = paused.get(readModel);
        if (stopped != null) {
            resume(readModel, stopped);
        }
    }

    /** Not if it has been resumed, and perhaps paused again, since. */
    private void resume(String readModel, CompletableFuture<Void> stopped) {
        if (paused.remove(readModel, stopped)) {
            stopped.thenRun(() -> processor(readModel).start());
        }
    }

    PooledStreamingEventProcessor processor(String readModel) {
        return find(readModel).orElseThrow();
    }

    /** Empty where there is no such read model. */
    Optional<SequencedDeadLetterProcessor<EventMessage<?>>> letters(String readModel) {
        return processing.getObject().sequencedDeadLetterProcessor(readModel);
    }

    boolean isRunning(String readModel) {
        return find(readModel).stream().anyMatch(PooledStreamingEventProcessor::isRunning);
    }

    private Optional<PooledStreamingEventProcessor> find(String readModel) {
        return processing.getObject().eventProcessor(readModel, PooledStreamingEventProcessor.class);
    }
}
