package io.docket.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/** Says where the desk is and who may enter; the last to hear that it is ready, so that all of it is. */
final class DeskAnnouncement implements ApplicationListener<ApplicationReadyEvent>, Ordered {
    private static final Logger LOG = LoggerFactory.getLogger(DeskAnnouncement.class);

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment environment = event.getApplicationContext().getEnvironment();
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        LOG.info("Docket is ready: http://{}:{}", environment.getProperty("server.address", "localhost"), port);
        if (environment.getProperty("docket.demo.enabled", Boolean.class, false)) {
            LOG.info("Demo users: admin, supervisor, agent, agent2, auditor, analyst, customer, customer2;"
                    + " the password of each is docket-demo");
        }
    }
}
