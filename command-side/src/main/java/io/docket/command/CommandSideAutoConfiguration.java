package io.docket.command;

import io.docket.api.eventlog.EventLogAutoConfiguration;
import io.docket.command.assist.AssistCommandConfiguration;
import io.docket.command.attachment.AttachmentCommandConfiguration;
import io.docket.command.decision.DecisionCommandConfiguration;
import io.docket.command.demo.DemoCommandConfiguration;
import io.docket.command.erasure.ErasureCommandConfiguration;
import io.docket.command.identity.IdentityCommandConfiguration;
import io.docket.command.imports.ImportsCommandConfiguration;
import io.docket.command.messaging.MessagingCommandConfiguration;
import io.docket.command.notification.NotificationCommandConfiguration;
import io.docket.command.operations.OperationsCommandConfiguration;
import io.docket.command.security.SecurityCommandConfiguration;
import io.docket.command.sla.SlaCommandConfiguration;
import io.docket.command.ticket.TicketCommandConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side, one import per feature. */
@AutoConfiguration(
        after = EventLogAutoConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
@Import({
    AttachmentCommandConfiguration.class,
    DecisionCommandConfiguration.class,
    IdentityCommandConfiguration.class,
    MessagingCommandConfiguration.class,
    SecurityCommandConfiguration.class,
    AssistCommandConfiguration.class,
    DemoCommandConfiguration.class,
    ImportsCommandConfiguration.class,
    NotificationCommandConfiguration.class,
    OperationsCommandConfiguration.class,
    SlaCommandConfiguration.class,
    ErasureCommandConfiguration.class,
    TicketCommandConfiguration.class
})
public class CommandSideAutoConfiguration {}
