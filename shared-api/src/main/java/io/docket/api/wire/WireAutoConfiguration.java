package io.docket.api.wire;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.LiveTickets;
import io.docket.api.seal.SubjectKeys;
import io.docket.api.seal.Vault;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** How the messages of a node travel. */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
public class WireAutoConfiguration {

    /** Before any bean is made, as the first that needs a database would fail in words of its own. */
    @Bean
    static BeanFactoryPostProcessor databaseIsNamed(Environment environment) {
        return beans -> NamedServers.requireDatabase(environment);
    }

    @Bean
    EventTypes eventTypes() {
        return EventTypes.all();
    }

    @Bean
    Jackson3SerializerCustomizer wireFormat(SubjectKeys keys) {
        return new WireFormat(new Vault(keys));
    }

    @Bean
    ConfigurerModule processorDefaults() {
        return new ProcessorDefaults();
    }

    /** Said here, as Axon runs its processors without transactions where it does not find Spring's in time. */
    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @ConditionalOnMissingBean
    Desk desk(CommandBus commands, QueryBus queries, ObjectProvider<LiveTickets> live) {
        return new AxonDesk(commands, queries, live);
    }

    /** A folder that all nodes of a desk share. */
    @Bean
    @ConditionalOnMissingBean
    FileStore fileStore(
            @Value("${docket.attachments.directory:${docket.embedded.directory:.docket}/attachments}") Path folder,
            SubjectKeys keys) {
        return new FolderFileStore(folder, new Vault(keys));
    }

    @Bean
    InitializingBean openCopiesOfTheDead() {
        return OpenCopies::removeLeft;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
