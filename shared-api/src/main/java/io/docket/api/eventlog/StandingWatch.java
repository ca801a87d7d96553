package io.docket.api.eventlog;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Notes what a processor's batches fail at. Axon itself forgets that between two tries, and tells nobody. */
record StandingWatch(String processor, StandingTable table) implements MessageHandlerInterceptor<EventMessage<?>> {

    /** What is known while a batch is handled. */
    private static final class Batch {
        private StandingPlace place;

        private Batch(EventMessage<?> first) {
            place = StandingPlace.from(first);
        }
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        // Axon's name for what a processor puts there; an event that is tried again by hand belongs to no segment.
        if (!(unit.<Object>getResource("Processor[" + processor + "]/SegmentId") instanceof Integer segment)) {
            return chain.proceed();
        }
        var batch = unit.getOrComputeResource(StandingWatch.class.getName(), key -> {
            var begun = new Batch(unit.getMessage());
            unit.onCleanup(ended -> note(ended, segment, begun));
            return begun;
        });
        try {
            return chain.proceed();
        } catch (Exception | Error e) {
            batch.place = StandingPlace.before(unit.getMessage());
            throw e;
        }
    }

    private void note(UnitOfWork<?> ended, int segment, Batch batch) {
        var result = ended.getExecutionResult();
        if (ended.isRolledBack() && result != null && result.isExceptionResult()) {
            table.failed(processor, segment, batch.place, result.getExceptionResult());
        }
    }
}
