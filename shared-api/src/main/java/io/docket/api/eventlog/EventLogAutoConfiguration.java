package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;
import io.docket.api.eventlog.chain.ChainKeys;
import io.docket.api.personal.Door;
import io.docket.api.seal.ErasureList;
import io.docket.api.seal.KeysDirectory;
import io.docket.api.seal.MasterKeyRing;
import io.docket.api.seal.SubjectKeyTable;
import io.docket.api.seal.SubjectKeys;
import io.docket.api.seal.Vault;
import io.docket.api.wire.EventTypes;
import io.docket.api.wire.SealedJson;
import io.docket.api.wire.Upcasters;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.jpa.TokenEntry;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event log of a node that has a database; Axon's own engines then stand back. */
@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        beforeName = {
            "org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@ConditionalOnBean(DataSource.class)
@EnableConfigurationProperties(LogSettings.class)
public class EventLogAutoConfiguration {

    @Bean
    LogConnections logConnections(JdbcConnectionDetails database, LogSettings settings) {
        return new LogConnections(database, settings);
    }

    @Bean
    LogAccess logAccess(LogConnections connections) {
        var sql = JdbcClient.create(connections.dataSource());
        return () -> sql;
    }

    @Bean
    KeysDirectory keysDirectory(
            @Value("${docket.keys.directory:${docket.embedded.directory:.docket}/keys}") Path directory) {
        return new KeysDirectory(directory);
    }

    @Bean
    ErasureList erasureList(KeysDirectory keys) {
        return ErasureList.in(keys);
    }

    @Bean
    Door door() {
        return new Door();
    }

    @Bean
    JavaMigration sealOpenTexts(KeysDirectory keys) {
        return new SealOpenTexts(keys.path());
    }

    @Bean
    @DependsOnDatabaseInitialization
    SubjectKeys subjectKeys(
            LogAccess log,
            KeysDirectory keys,
            ErasureList erasures,
            @Value("${docket.keys.rotate:false}") boolean rotate) {
        var masters = rotate ? MasterKeyRing.rotated(keys.path(), log.sql()) : MasterKeyRing.of(keys.path(), log.sql());
        var table = new SubjectKeyTable(log.sql(), masters);
        table.destroy(erasures.entries().stream().map(ErasureList.Entry::person).toList());
        table.wrapAnew();
        return table;
    }

    @Bean
    Forgetting forgetting(SubjectKeys keys) {
        return new Forgetting(keys);
    }

    @Bean
    LogTail logTail() {
        return new LogTail();
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogListener logListener(LogTail tail, Forgetting forgetting, LogConnections connections, LogSettings settings) {
        return new LogListener(tail, forgetting, connections.dataSource(), settings.poll());
    }

    @Bean
    @DependsOnDatabaseInitialization
    LogAnnouncer logAnnouncer(LogTail tail, LogAccess log) {
        return new LogAnnouncer(tail, log.sql());
    }

    @Bean
    EventRows eventRows(LogAccess log, EventTypes types) {
        return new EventRows(log.sql(), types);
    }

    @Bean
    ClientAddress clientAddress(SubjectKeys keys, Forgetting forgetting) {
        var addresses = new ClientAddress(new Vault(keys));
        forgetting.remembers(addresses::forget);
        return addresses;
    }

    @Bean
    EventCodec eventCodec(
            @Qualifier("eventSerializer") Serializer serializer,
            EventTypes types,
            Forgetting forgetting,
            ClientAddress addresses) {
        return new EventCodec(serializer, Upcasters.chain(), types, forgetting, addresses);
    }

    @Bean
    StandingProcessors standingProcessors(LogAccess log) {
        return new StandingProcessors(log);
    }

    @Bean
    ConfigurerModule tokensBeyondLog(LogAccess log) {
        return new TokensBeyondLog(log);
    }

    /** For all processors that do not name another source. */
    @Bean
    ConfigurerModule readableEvents(ObjectProvider<UnhurriedLog> log, StandingProcessors standing) {
        return configurer ->
                configurer.eventProcessing(processing -> processing.configureDefaultStreamableMessageSource(
                        axon -> standing.readable(log.getObject(), "a processor without a name")));
    }

    /**
     * Claims of processors bear times: with a node's own, those of one whose clock was ahead would outlive it by as
     * much. Axon has one clock for all token stores of a process.
     */
    @Bean
    ConfigurerModule claimsByTheDatabasesTime(LogAccess log) {
        return configurer -> TokenEntry.clock = new DatabaseClock(
                () -> log.sql()
                        .sql("select clock_timestamp()")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant(),
                System::nanoTime);
    }

    @Bean
    LogReader logReader(EventRows rows, EventCodec codec, SubjectKeys keys, ClientAddress addresses) {
        return new PgLogReader(rows, codec, new SealedJson(new Vault(keys)), addresses);
    }

    @Bean
    @DependsOnDatabaseInitialization
    Chain chain(LogAccess log, KeysDirectory keys, @Value("${docket.proof.rotate:false}") boolean rotate) {
        return rotate ? ChainKeys.rotated(keys.path(), log.sql()) : ChainKeys.of(keys.path(), log.sql());
    }

    @Bean
    PgEventLog eventLog(LogConnections connections, LogSettings settings, Chain chain, LogAnnouncer announcer) {
        return new PgEventLog(connections.dataSource(), settings.patience(), chain, announcer);
    }

    /** Under the name by which Axon looks for it. Its configuration comes late, as it needs the event store itself. */
    @Bean("eventBus")
    @Qualifier("eventStore")
    @DependsOnDatabaseInitialization
    PgEventStore eventStore(
            PgEventLog log,
            LogAccess access,
            LogTail tail,
            EventRows rows,
            EventCodec codec,
            Forgetting forgetting,
            Serializer serializer,
            @Lazy Configuration axon) {
        var snapshots = new Snapshots(
                access.sql(), serializer, snapshot -> axon.snapshotFilter().allow(snapshot));
        var store = new PgEventStore(log, rows, snapshots, codec, tail);
        forgetting.remembers(store::forgetRecent);
        return store;
    }

    @Bean
    UnhurriedLog unhurriedLog(PgEventStore log, LogTail tail) {
        return new UnhurriedLog(log, tail);
    }
}
