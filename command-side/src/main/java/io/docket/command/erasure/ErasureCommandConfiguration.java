package io.docket.command.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.docket.api.eventlog.LogAccess;
import io.docket.api.eventlog.LogReader;
import io.docket.api.personal.Door;
import io.docket.api.personal.Remains;
import io.docket.api.seal.ErasureList;
import io.docket.command.messaging.Reactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows when somebody was forgotten. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ErasureSettings.class)
public class ErasureCommandConfiguration {
    private static final Duration PACE = Duration.ofSeconds(1);

    @Bean
    OpenErasures openErasures(JdbcClient sql) {
        return new OpenErasures(sql);
    }

    @Bean
    OpenErasureProjection openErasureProjection(OpenErasures open) {
        return new OpenErasureProjection(open);
    }

    @Bean
    Remains processorRemains(LogAccess log) {
        return new ProcessorRemains(log);
    }

    @Bean
    Remains databaseRemains(JdbcOperations sql) {
        return new DatabaseRemains(sql);
    }

    @Bean
    Clearing clearing(
            OpenErasures open,
            ErasureList list,
            LogAccess log,
            LogReader reader,
            List<Remains> remains,
            Reactions reactions,
            ErasureSettings settings,
            Clock clock) {
        return new Clearing(
                open,
                new ErasureNotes(list, reader)::keep,
                new RequesterTickets(log),
                remains,
                reactions,
                settings,
                clock);
    }

    @Bean
    RepeatedErasures repeatedErasures(
            ErasureList list, LogAccess log, Reactions reactions, Clearing clearing, Door door) {
        return new RepeatedErasures(list, log, reactions, clearing, door);
    }

    /** On one node at a time, whichever has it. */
    @Bean
    RecurringTask<Void> clearingWatch(Clearing clearing) {
        return Tasks.recurring("clearing", FixedDelay.of(PACE)).execute((instance, context) -> clearing.look());
    }
}
