package io.docket.command.assist;

import io.docket.api.assist.command.AssistCommand;
import io.docket.api.assist.command.RecordNoProposal;
import io.docket.api.assist.command.RecordProposal;
import io.docket.api.id.Uuids;
import io.docket.api.metadata.Actor;
import io.docket.command.assist.ProposalRequests.Request;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.messaging.Reactions;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one request: asks a model, outside of any transaction and not for ever, and records what it said. */
final class EnrichmentWorker {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichmentWorker.class);

    /**
     * More than are ever asked at once, so that some may hang: one that was given up and goes on all the same holds its
     * place.
     */
    private static final int CALLS = 24;

    private final Models models;
    private final TicketMemory memory;
    private final Reactions reactions;
    private final Duration patience;
    private final Semaphore calls = new Semaphore(CALLS);
    /** Of the platform: a model in native code keeps its carrier, and a few of them would stop all virtual threads. */
    private final ThreadFactory threads =
            Thread.ofPlatform().daemon().name("model-", 1).factory();

    /** @param patience after which a model is given up */
    EnrichmentWorker(Models models, TicketMemory memory, Reactions reactions, Duration patience) {
        this.models = models;
        this.memory = memory;
        this.reactions = reactions;
        this.patience = patience;
    }

    /**
     * @return false where it is to be asked again: the memory is a moment behind and does not know the ticket, or too
     * many calls hang
     */
    boolean answer(Request request) throws InterruptedException {
        if (request.restored()) {
            record(
                    request,
                    failed(request, "The desk was restored from a backup; the assistant may have been asked before."));
            return true;
        }
        var begun = System.nanoTime();
        var enquiry = memory.enquiry(request.ticket());
        if (enquiry.isEmpty()) {
            return false;
        }
        var call = new FutureTask<>(() -> models.ask(request.task(), enquiry.get()));
        if (!calls.tryAcquire()) {
            return false;
        }
        threads.newThread(() -> {
                    call.run();
                    calls.release();
                })
                .start();
        try {
            var suggestion = call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            record(request, command(request, suggestion, millisSince(begun)));
        } catch (TimeoutException hanging) {
            record(request, failed(request, "The assistant did not answer within " + patience.toSeconds() + " s."));
        } catch (ExecutionException fault) {
            LOG.warn("The assistant failed at {} for ticket {}", request.task(), request.ticket(), fault.getCause());
            record(request, failed(request, "The assistant could not answer."));
        } finally {
            call.cancel(true); // whoever gave up, or was stopped, leaves no model at work for nobody
        }
        return true;
    }

    private void record(Request request, AssistCommand answer) {
        reactions.send(answer, Uuids.named(request.proposal().value(), "answer"), Actor.ASSISTANT);
    }

    private static AssistCommand command(Request request, Suggestion suggestion, long milliseconds) {
        return switch (suggestion) {
            case Suggestion.Proposed proposed ->
                new RecordProposal(
                        request.ticket(),
                        request.proposal(),
                        proposed.value(),
                        proposed.model(),
                        proposed.confidence(),
                        proposed.sources(),
                        milliseconds);
            case Suggestion.Abstained abstained ->
                new RecordNoProposal(request.ticket(), request.proposal(), false, abstained.reason());
        };
    }

    private static AssistCommand failed(Request request, String reason) {
        return new RecordNoProposal(request.ticket(), request.proposal(), true, reason);
    }

    private static long millisSince(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
