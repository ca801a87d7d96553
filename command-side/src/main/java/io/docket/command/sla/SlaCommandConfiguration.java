package io.docket.command.sla;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.docket.api.eventlog.LogReader;
import io.docket.command.messaging.Reactions;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clocks of tickets. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SlaSettings.class)
@Import(TicketClocks.class)
public class SlaCommandConfiguration {
    /** How late somebody may hear of what came due; it counts at its due time all the same. */
    private static final Duration PACE = Duration.ofSeconds(2);

    @Bean
    SlaTracking slaTracking(SlaSettings settings) {
        return new SlaTracking(settings.toPolicy());
    }

    @Bean
    WhenTicketMovesThenTrackSla whenTicketMovesThenTrackSla(Reactions reactions) {
        return new WhenTicketMovesThenTrackSla(reactions);
    }

    @Bean
    Deadlines deadlines(JdbcClient sql) {
        return new Deadlines(sql);
    }

    @Bean
    DeadlineProjection deadlineProjection(Deadlines deadlines) {
        return new DeadlineProjection(deadlines);
    }

    @Bean
    Warnings slaWarnings(JdbcClient sql) {
        return new Warnings(sql);
    }

    @Bean
    WarningProjection warningProjection(Warnings warnings, SlaTracking tracking) {
        return new WarningProjection(warnings, tracking.policy());
    }

    /** On one node at a time, whichever has it. Not before the desk is open: until then its history may be made up. */
    @Bean
    RecurringTask<Void> overdueWatch(
            Deadlines deadlines,
            Warnings warnings,
            Reactions reactions,
            JdbcClient sql,
            LogReader log,
            Clock clock,
            ApplicationAvailability desk) {
        var known = new SlaProgress(sql, log::head, clock);
        var overdue = DueWatch.overdue(deadlines, reactions, known);
        var risks = DueWatch.atRisk(warnings, reactions, known);
        return Tasks.recurring("overdue", FixedDelay.of(PACE)).execute((instance, context) -> {
            if (desk.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC) {
                overdue.look();
                risks.look();
            }
        });
    }
}
