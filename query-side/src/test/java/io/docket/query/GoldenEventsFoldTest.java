package io.docket.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.docket.api.eventlog.Forgetting;
import io.docket.api.eventlog.GoldenEvents;
import io.docket.api.eventlog.LogReader;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.seal.KnownKeys;
import io.docket.query.assist.AssistQueryConfiguration;
import io.docket.query.identity.IdentityQueryConfiguration;
import io.docket.query.notification.NotificationQueryConfiguration;
import io.docket.query.projection.Progress;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.details.TicketDetailsQueryConfiguration;
import io.docket.query.ticket.messages.TicketMessagesQueryConfiguration;
import io.docket.query.ticket.queue.SampleQueue;
import io.docket.query.ticket.queue.TicketQueueQueryConfiguration;
import io.docket.query.ticket.search.TicketSearchQueryConfiguration;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Every read model takes every event in every revision that was ever written. */
class GoldenEventsFoldTest {

    private static final MigratedDatabase database = MigratedDatabase.create();

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withAllowBeanDefinitionOverriding(true)
            .withBean(DataSource.class, database::source, bean -> bean.setDestroyMethodName(""))
            .withBean(Forgetting.class, () -> new Forgetting(new KnownKeys()))
            .withBean(LogReader.class, NoEvents::new)
            .withBean(Progress.class, () -> SampleQueue.REACHED)
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(JsonMapper.class, JsonMapper::shared)
            .withConfiguration(AutoConfigurations.of(
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class))
            .withUserConfiguration(
                    IdentityQueryConfiguration.class,
                    NotificationQueryConfiguration.class,
                    AssistQueryConfiguration.class,
                    TicketDetailsQueryConfiguration.class,
                    TicketMessagesQueryConfiguration.class,
                    TicketQueueQueryConfiguration.class,
                    TicketSearchQueryConfiguration.class);

    @Test
    void every_read_model_takes_every_event() {
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            var models = context.getBeansOfType(ReadModel.class).values();
            assertThat(models).extracting(ReadModel::name).containsExactlyInAnyOrderElementsOf(names());
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            assertThat(models).allSatisfy(model -> {
                for (var recorded : events()) {
                    if (model.wants(recorded.event())) {
                        assertThatCode(() -> transaction.executeWithoutResult(done -> model.write(List.of(recorded))))
                                .as("%s in %s", recorded.event(), model.name())
                                .doesNotThrowAnyException();
                    }
                }
            });
        });
    }

    private static List<String> names() throws IllegalAccessException {
        var names = new ArrayList<String>();
        for (var field : ProjectionNames.class.getFields()) {
            names.add((String) field.get(null));
        }
        return names;
    }

    private static List<Recorded> events() {
        var events = new ArrayList<Recorded>();
        for (var golden : GoldenEvents.all()) {
            var at = Instant.EPOCH.plusSeconds(events.size());
            events.add(new Recorded(golden.event(), events.size() + 1L, at, at, Map.of("actor", "system")));
        }
        return events;
    }
}
