package io.docket.query.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.Forgetting;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.KnownKeys;
import io.docket.query.dashboard.DashboardQueryConfiguration;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.report.TicketReportQueryConfiguration;
import io.docket.query.ticket.queue.SampleQueue;
import io.docket.query.ticket.queue.TicketQueueQueryConfiguration;
import io.docket.query.ticket.search.TicketSearchQueryConfiguration;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TicketReadsWiringTest {

    private static final MigratedDatabase database = MigratedDatabase.create();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withBean(DataSource.class, database::source, bean -> bean.setDestroyMethodName(""))
            .withBean(Forgetting.class, () -> new Forgetting(new KnownKeys()))
            .withBean(Progress.class, () -> SampleQueue.REACHED)
            .withBean(Clock.class, Clock::systemUTC)
            .withConfiguration(AutoConfigurations.of(
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class))
            .withUserConfiguration(
                    TicketQueueQueryConfiguration.class,
                    TicketSearchQueryConfiguration.class,
                    DashboardQueryConfiguration.class,
                    TicketReportQueryConfiguration.class);

    @Test
    void without_elasticsearch_postgresql_does_it_all() {
        runner.run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean("ticketIndexFeed");
            assertThat(context.getBeansOfType(ReadModel.class).values())
                    .extracting(ReadModel::name)
                    .containsExactlyInAnyOrder(ProjectionNames.TICKET_QUEUE, ProjectionNames.TICKET_SEARCH);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticketIndexFeed", "elasticsearchTicketSearch", "elasticsearchReports"})
    void with_an_address_elasticsearch_takes_part_even_while_it_is_away(String bean) {
        runner.withPropertyValues("docket.elasticsearch.url=http://127.0.0.1:1")
                .run(context -> assertThat(context).hasNotFailed().hasBean(bean));
    }
}
