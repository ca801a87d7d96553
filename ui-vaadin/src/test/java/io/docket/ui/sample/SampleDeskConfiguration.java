package io.docket.ui.sample;

import io.docket.api.attachment.FileStore;
import io.docket.api.evidence.EvidenceBundles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sample desk in the place of the real one. */
@Configuration(proxyBeanMethods = false)
public class SampleDeskConfiguration {

    @Bean
    SampleTickets sampleTickets() {
        return new SampleTickets(Instant.now());
    }

    @Bean
    SampleDesk sampleDesk(SampleTickets tickets) {
        var desk = new SampleDesk();
        SamplePeople.teach(desk);
        SampleAccounts.teach(desk);
        new SampleAdministration().teach(desk);
        tickets.teach(desk);
        new SampleNotifications(tickets).teach(desk);
        var stories = new SampleStories(tickets, desk);
        stories.teach();
        new SampleOperations(tickets).teach(desk);
        SampleReports.teach(desk);
        new SampleLog(tickets).teach(desk);
        new SampleProof().teach(desk);
        new SamplePast(tickets, stories).teach(desk);
        new SampleDashboard(tickets).teach(desk);
        return desk;
    }

    @Bean
    EvidenceBundles sampleEvidence() {
        return subject -> sink -> sink.write(subject.ticket().toString().getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    FileStore sampleFiles() {
        return new SampleFiles();
    }
}
