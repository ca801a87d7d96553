package io.docket.query.projection;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.PgEventStore;
import io.docket.api.personal.Remains;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs every read model, and says how far it is. */
@Configuration(proxyBeanMethods = false)
public class ProjectionQueryConfiguration {

    /** As long as a read may wait for what it must include. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    ProjectionTable projectionTable(JdbcClient sql) {
        return new ProjectionTable(sql);
    }

    @Bean
    Announcements announcements(JdbcClient sql) {
        return new Announcements(sql, JsonMapper.shared());
    }

    @Bean
    KnownProgress progress() {
        return new KnownProgress(PATIENCE);
    }

    @Bean
    Processors processors(ObjectProvider<EventProcessingConfiguration> processing) {
        return new Processors(processing);
    }

    @Bean
    Failures failures() {
        return new Failures();
    }

    @Bean
    AnnouncementListener announcementListener(
            JdbcConnectionDetails database,
            KnownProgress progress,
            ProjectionTable table,
            Processors processors,
            List<ChangeListener> listeners) {
        var receiver = new AnnouncementReceiver(progress, table, processors, listeners, JsonMapper.shared());
        return new AnnouncementListener(database, receiver);
    }

    @Bean
    RebuildTable rebuildTable(JdbcClient sql) {
        return new RebuildTable(sql);
    }

    @Bean
    DeadLetterTable deadLetterTable(JdbcClient sql) {
        return new DeadLetterTable(sql);
    }

    @Bean
    LetterQueues letterQueues(
            EntityManagerProvider entityManagers,
            TransactionManager transactions,
            ObjectProvider<PgEventStore> log,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer,
            JdbcClient sql,
            @Value("${docket.dead-letters.limit:1000000}") int most) {
        return new LetterQueues(entityManagers, transactions, eventSerializer, serializer, sql, log::getObject, most);
    }

    @Bean
    Rebuilder rebuilder(
            List<ReadModel> models,
            RebuildTable rebuilds,
            ProjectionTable table,
            DeadLetterTable letters,
            LetterQueues queues,
            DataSource dataSource,
            EventStore log,
            PlatformTransactionManager transactions) {
        return new Rebuilder(new Rebuild(
                models,
                rebuilds,
                table,
                letters,
                queues,
                new Savepoints(dataSource),
                log,
                new TransactionTemplate(transactions)));
    }

    @Bean
    Projections projections(
            List<ReadModel> models,
            ProjectionTable table,
            RebuildTable rebuilds,
            DeadLetterTable letters,
            Processors processors,
            Failures failures,
            Rebuilder rebuilder,
            PlatformTransactionManager transactions,
            LogReader log) {
        return new Projections(
                byName(models),
                table,
                rebuilds,
                letters,
                processors,
                failures,
                rebuilder,
                new TransactionTemplate(transactions),
                log::head);
    }

    @Bean
    StandingProcessorTable standingProcessorTable(JdbcClient sql) {
        return new StandingProcessorTable(sql);
    }

    @Bean
    ParkedEvents parkedEvents(DeadLetterTable letters, Processors processors, ObjectProvider<Shelf> others) {
        return new ParkedEvents(letters, processors, others::stream);
    }

    @Bean
    Remains readModelRemains(JdbcClient sql) {
        return new ReadModelRemains(sql);
    }

    @Bean
    ConfigurerModule projectionProcessors(
            ObjectProvider<ReadModel> models,
            ProjectionTable table,
            Announcements announcements,
            Failures failures,
            DataSource dataSource,
            LetterQueues queues) {
        return new ProjectionProcessors(
                models::stream, table, announcements, new Savepoints(dataSource), queues, failures);
    }

    private static Map<String, ReadModel> byName(List<ReadModel> models) {
        return models.stream().collect(Collectors.toMap(ReadModel::name, Function.identity()));
    }
}
