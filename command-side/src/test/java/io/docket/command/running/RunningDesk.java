package io.docket.command.running;

import io.docket.api.eventlog.LogReader;
import io.docket.api.gateway.Desk;
import io.docket.command.decision.Decisions;
import io.docket.command.messaging.Reactions;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class RunningDesk {

    @Bean
    @Primary
    ScriptedAssistant scriptedAssistant() {
        return new ScriptedAssistant();
    }

    @Bean
    SmallBank smallBank(Desk desk, Reactions reactions, Decisions decisions, LogReader log) {
        return new SmallBank(desk, reactions, decisions, log);
    }
}
