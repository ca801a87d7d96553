package io.docket.query.security;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.projection.Progress;
import io.docket.query.projection.Rebuilds;
import java.util.Optional;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;

/**
 * The query side's last word on who may ask: looks the caller up in its own tables, believes nothing that came over the
 * wire, and lets no answer be older than it must be. Refusals leave as exceptions whose details are the violation.
 */
final class QueryGate implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    static final String CALLER = Caller.class.getName();

    private final Callers callers;
    private final Progress progress;
    private final Rebuilds rebuilds;

    QueryGate(Callers callers, Progress progress, Rebuilds rebuilds) {
        this.callers = callers;
        this.progress = progress;
        this.rebuilds = rebuilds;
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unit, InterceptorChain chain) throws Exception {
        try {
            var query = unit.getMessage();
            var caller = caller(query);
            var right = QueryRights.of(query.getPayloadType())
                    .filter(granted -> granted.holds(caller))
                    .orElseThrow(() -> new Refusal(ProblemCode.FORBIDDEN, "You may not see this."));
            await(right, query);
            unit.resources().put(CALLER, caller);
            return found(right, chain);
        } catch (Refusal refusal) {
            throw new QueryExecutionException(refusal.getMessage(), refusal, refusal.violation());
        }
    }

    /** What a read model that is being filled again does not know may be there all the same. */
    private Object found(QueryRight right, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Refusal refusal) {
            if (refusal.violation().code() == ProblemCode.NOT_FOUND && rebuilds.include(right.readModels())) {
                throw new Refusal(
                        ProblemCode.NOT_YET_VISIBLE,
                        "The desk is reading its log anew and has not found this yet. Try again in a moment.");
            }
            throw refusal;
        }
    }

    private Caller caller(QueryMessage<?, ?> query) {
        return Optional.ofNullable(query.getMetaData().get(MetadataKeys.PERSON))
                .map(person -> PersonId.of(person.toString()))
                .flatMap(callers::caller)
                .orElseThrow(() -> new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in to go on."));
    }

    private void await(QueryRight right, QueryMessage<?, ?> query) {
        if (query.getMetaData().get(MetadataKeys.MIN_POSITION) instanceof Number position && position.longValue() > 0) {
            right.readModels().forEach(readModel -> progress.await(readModel, position.longValue()));
        }
    }
}
