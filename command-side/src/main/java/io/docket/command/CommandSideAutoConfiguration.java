package io.docket.command;

import io.docket.api.eventlog.EventLogAutoConfiguration;
import io.docket.command.identity.IdentityCommandConfiguration;
import io.docket.command.messaging.MessagingCommandConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side, one import per feature. */
@AutoConfiguration(
        after = EventLogAutoConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@Import({MessagingCommandConfiguration.class, IdentityCommandConfiguration.class})
public class CommandSideAutoConfiguration {}
