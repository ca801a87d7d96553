package io.docket.ui.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;

/**
 * Keeps out of the log that a browser went away while something was pushed to it. People close their browsers; what
 * they had not seen yet they see when they come back. Those who log it log graver things too, so no logger is silenced;
 * and a connection that breaks elsewhere, such as to a database, is not theirs.
 */
final class GoneBrowsers extends TurboFilter implements AutoCloseable {
    /** Who pushes to browsers. */
    private static final List<String> PUSHING = List.of(
            "org.atmosphere.",
            "com.vaadin.flow.server.communication.Push",
            "com.vaadin.flow.server.communication.AtmospherePush");

    private static final String CLOSED = "the WebSocket session has been closed";

    /** Atmosphere's, of a connection that closes, and so of no other than one that is gone. */
    private static final String CLOSING = "Failed to cancel resource";

    /** Begins to. Whoever logs by anything but Logback filters by its means. */
    static GoneBrowsers keptOutOfTheLog() {
        var filter = new GoneBrowsers();
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.addTurboFilter(filter);
        }
        return filter;
    }

    /** Ends with the desk that asked for it. */
    @Override
    public void close() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext loggers) {
            loggers.getTurboFilterList().remove(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable fault) {
        if (format == null
                || !level.isGreaterOrEqual(Level.WARN)
                || PUSHING.stream().noneMatch(logger.getName()::startsWith)) {
            return FilterReply.NEUTRAL;
        }
        var isNone = faults(params, fault).anyMatch(thrown -> isOfOneGone(format, thrown));
        return isNone ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    private static Stream<Throwable> faults(Object @Nullable [] params, @Nullable Throwable fault) {
        return Stream.concat(
                Stream.ofNullable(fault),
                Stream.ofNullable(params)
                        .flatMap(Stream::of)
                        .filter(Throwable.class::isInstance)
                        .map(Throwable.class::cast));
    }

    private static boolean isOfOneGone(String format, Throwable thrown) {
        return thrown instanceof IOException
                || thrown instanceof IllegalStateException
                        && (format.startsWith(CLOSING)
                                || String.valueOf(thrown.getMessage()).contains(CLOSED));
    }
}
