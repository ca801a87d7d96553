package io.docket.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoneBrowsersTest {
    private final LoggerContext loggers = new LoggerContext();
    private final Logger logger = loggers.getLogger("org.atmosphere.cpr.DefaultBroadcaster");
    private final ListAppender<ILoggingEvent> told = new ListAppender<>();

    @BeforeEach
    void listen() {
        loggers.addTurboFilter(new GoneBrowsers());
        logger.addAppender(told);
        loggers.getLogger("io.docket.query").addAppender(told);
        told.start();
    }

    @Test
    void that_a_browser_went_away_is_not_told() {
        logger.error(
                "Failed to cancel resource: {}",
                "6adf15b5",
                new IllegalStateException("The remote endpoint was in state [TEXT_FULL_WRITING]"));
        logger.error(
                "Exception in push connection",
                new IllegalStateException("Message will not be sent because the WebSocket session has been closed"));
        logger.warn("Push failed", new IOException("Broken pipe"));
        assertThat(told.list).isEmpty();
    }

    @Test
    void whatever_else_fails_is_told() {
        logger.error("Exception in push connection", new IllegalStateException("The cellar is flooded"));
        logger.error(
                "Exception in push connection",
                new IllegalStateException("The remote endpoint was in state [TEXT_FULL_WRITING]"));
        logger.error("Atmosphere is misconfigured and will not work");
        logger.warn("Failed to cancel resource: {}", "6adf15b5");
        loggers.getLogger("io.docket.query").warn("PostgreSQL is away", new IOException("Connection reset"));
        assertThat(told.list).hasSize(5);
    }
}
