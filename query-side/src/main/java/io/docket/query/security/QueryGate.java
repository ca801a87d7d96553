package io.docket.query.security;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.projection.Progress;
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

    QueryGate(Callers callers, Progress progress) {
        this.callers = callers;
        this.progress = progress;
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
            return chain.proceed();
        } catch (Refusal refusal) {
            throw new QueryExecutionException(refusal.getMessage(), refusal, refusal.violation());
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
