package io.docket.query.live;

import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.security.Callers;
import io.docket.query.ticket.details.TicketReferences;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Changes as they happen. */
@Configuration(proxyBeanMethods = false)
public class LiveQueryConfiguration {

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService tellingOfChanges() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("telling of changes").factory());
    }

    /** Search is not waited for: lists and pages do not read it, and it may be away. */
    @Bean
    TicketWatchers liveTickets(
            List<ReadModel> models,
            Progress progress,
            Callers callers,
            TicketReferences references,
            @Qualifier("tellingOfChanges") ExecutorService executor) {
        var read = models.stream()
                .map(ReadModel::name)
                .filter(name -> !name.equals(ProjectionNames.TICKET_SEARCH))
                .collect(Collectors.toSet());
        return new TicketWatchers(
                new PendingNews(read, progress, InstantSource.system()), callers, references, executor);
    }
}
