package io.docket.query.security;

import io.docket.api.gateway.Instruction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;

/**
 * A transaction for whatever changes something. Questions go without: each statement would see what was committed by
 * then all the same, and an answer would cost one more turn to the database and a session of the object mapper.
 */
final class InstructionTransaction implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    private final TransactionManagingInterceptor<QueryMessage<?, ?>> transaction;

    InstructionTransaction(TransactionManager transactions) {
        transaction = new TransactionManagingInterceptor<>(transactions);
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unit, InterceptorChain chain) throws Exception {
        return Instruction.class.isAssignableFrom(unit.getMessage().getPayloadType())
                ? transaction.handle(unit, chain)
                : chain.proceed();
    }
}
