package io.docket.query;

import io.docket.query.audit.AuditQueryConfiguration;
import io.docket.query.dashboard.DashboardQueryConfiguration;
import io.docket.query.identity.IdentityQueryConfiguration;
import io.docket.query.live.LiveQueryConfiguration;
import io.docket.query.operations.OperationsQueryConfiguration;
import io.docket.query.projection.ProjectionQueryConfiguration;
import io.docket.query.report.TicketReportQueryConfiguration;
import io.docket.query.security.SecurityQueryConfiguration;
import io.docket.query.ticket.details.TicketDetailsQueryConfiguration;
import io.docket.query.ticket.messages.TicketMessagesQueryConfiguration;
import io.docket.query.ticket.queue.TicketQueueQueryConfiguration;
import io.docket.query.ticket.search.TicketSearchQueryConfiguration;
import io.docket.query.ticket.timeline.TicketTimelineQueryConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The query side, one import per feature. */
@AutoConfiguration
@Import({
    DashboardQueryConfiguration.class,
    IdentityQueryConfiguration.class,
    ProjectionQueryConfiguration.class,
    AuditQueryConfiguration.class,
    TicketTimelineQueryConfiguration.class,
    OperationsQueryConfiguration.class,
    LiveQueryConfiguration.class,
    TicketReportQueryConfiguration.class,
    SecurityQueryConfiguration.class,
    TicketDetailsQueryConfiguration.class,
    TicketMessagesQueryConfiguration.class,
    TicketQueueQueryConfiguration.class,
    TicketSearchQueryConfiguration.class
})
public class QuerySideAutoConfiguration {

    /** Its zone is the desk's: it says when today ends. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
