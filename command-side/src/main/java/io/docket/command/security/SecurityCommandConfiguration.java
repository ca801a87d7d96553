package io.docket.command.security;

import io.docket.command.decision.Decisions;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Who may send which command; Axon puts the guard before every handler by itself. */
@Configuration(proxyBeanMethods = false)
public class SecurityCommandConfiguration {

    @Bean
    MessageHandlerInterceptor<CommandMessage<?>> commandGuard(@Lazy Decisions decisions) {
        return new CommandGuard(new CommandCallers(decisions));
    }

    /** Resolvers are made before most beans; decisions are needed only once a command comes. */
    @Bean
    ParameterResolverFactory commandOriginParameters(@Lazy Decisions decisions) {
        return new OriginParameters(new CommandCallers(decisions));
    }
}
