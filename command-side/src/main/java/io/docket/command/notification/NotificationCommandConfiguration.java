package io.docket.command.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail to requesters. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
public class NotificationCommandConfiguration {
    private static final Duration PACE = Duration.ofSeconds(2);

    @Bean
    Outbox outbox(JdbcClient sql, ObjectProvider<JavaMailSender> server) {
        return new Outbox(sql, server.getIfAvailable() != null);
    }

    @Bean
    MailWriter mailWriter(MailSettings settings) {
        return new MailWriter(settings);
    }

    @Bean
    RequesterMail requesterMail(JdbcClient sql, Outbox outbox, MailWriter writer, Clock clock) {
        return new RequesterMail(new MailNames(sql), writer, outbox, clock);
    }

    /** In the mail server's place, for whatever else has something to send. */
    @Bean
    @ConditionalOnProperty(name = "spring.mail.host", havingValue = "false", matchIfMissing = true)
    MailSender shownMail(Outbox outbox, MailWriter writer, Clock clock) {
        return new ShownMail(outbox, writer, clock);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    RecurringTask<Void> mailSending(Outbox outbox, JavaMailSender server, MailSettings settings, Clock clock) {
        var sending = new MailSending(outbox, server, settings, clock);
        return Tasks.recurring("mail", FixedDelay.of(PACE)).execute((instance, context) -> sending.send());
    }
}
