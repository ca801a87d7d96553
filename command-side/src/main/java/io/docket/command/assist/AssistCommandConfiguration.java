package io.docket.command.assist;

import io.docket.api.eventlog.Forgetting;
import io.docket.command.assist.azure.AzureAssistConfiguration;
import io.docket.command.assist.local.LocalAssistConfiguration;
import io.docket.command.assist.port.Groups;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.SimilarTicketFinder;
import io.docket.command.assist.port.TextMeaning;
import io.docket.command.assist.port.TicketClassifier;
import io.docket.command.messaging.Reactions;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The assistant: when it is asked, what it remembers, who answers, and what is done once somebody agreed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssistSettings.class)
@Import({
    ProposalLedger.class,
    TicketEnrichmentSaga.class,
    AzureAssistConfiguration.class,
    LocalAssistConfiguration.class
})
public class AssistCommandConfiguration {

    @Bean
    TicketMemory ticketMemory(JdbcClient sql, Forgetting forgetting) {
        var memory = new TicketMemory(sql, TicketMemory.MOST);
        forgetting.remembers(memory::forget);
        return memory;
    }

    @Bean
    TicketMemoryTable ticketMemoryTable(JdbcClient sql) {
        return new TicketMemoryTable(sql);
    }

    @Bean
    Groups assistGroups(TicketMemoryTable table) {
        return table::groups;
    }

    @Bean
    TicketMemoryProjection ticketMemoryProjection(TicketMemoryTable table) {
        return new TicketMemoryProjection(table);
    }

    @Bean
    ProposalRequests proposalRequests(JdbcClient sql) {
        return new ProposalRequests(sql);
    }

    @Bean
    ProposalRequestProjection proposalRequestProjection(
            ProposalRequests requests, ObjectProvider<EnrichmentDesk> desk) {
        return new ProposalRequestProjection(requests, () -> desk.ifAvailable(EnrichmentDesk::wake));
    }

    @Bean
    EnrichmentDesk enrichmentDesk(
            ProposalRequests requests,
            TicketMemory memory,
            TicketClassifier classifier,
            SimilarTicketFinder finder,
            ReplyDrafter drafter,
            TextMeaning meaning,
            Reactions reactions,
            AssistSettings settings,
            Clock clock) {
        var worker =
                new EnrichmentWorker(new Models(classifier, finder, drafter), memory, reactions, settings.patience());
        var lease = settings.patience().multipliedBy(2);
        return new EnrichmentDesk(requests, worker, memory, meaning, lease, clock);
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> enrichmentBegins(EnrichmentDesk desk) {
        return ready -> desk.start();
    }

    @Bean
    WhenTriageAcceptedThenChangeTicket whenTriageAcceptedThenChangeTicket(Reactions reactions) {
        return new WhenTriageAcceptedThenChangeTicket(reactions);
    }
}
