package io.docket.query.projection;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.PgEventStore;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    Projections projections(
            List<ReadModel> models,
            ProjectionTable table,
            Processors processors,
            Failures failures,
            DataSource dataSource,
            Announcements announcements,
            LogReader log) {
        var rebuild = new Rebuild(dataSource, processors, table, announcements);
        return new Projections(models, table, processors, failures, rebuild, log::head);
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient sql, Processors processors) {
        return new ParkedEvents(new DeadLetterTable(sql), processors);
    }

    @Bean
    ConfigurerModule projectionProcessors(
            ObjectProvider<ReadModel> models,
            ProjectionTable table,
            Announcements announcements,
            Failures failures,
            DataSource dataSource,
            JdbcClient sql,
            EntityManagerProvider entityManagers,
            TransactionManager transactions,
            ObjectProvider<PgEventStore> log,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer) {
        var queues = new LetterQueues(entityManagers, transactions, eventSerializer, serializer, sql, log::getObject);
        return new ProjectionProcessors(
                models::stream, table, announcements, new Savepoints(dataSource), queues, failures);
    }
}
