package io.docket.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Notices;
import io.docket.ui.security.ClosedBrowser;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody caught: a refusal is told as it stands, a fault is logged and told without its insides. Somebody who
 * closed the page while it was being sent is no fault.
 */
final class ErrorHandling implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorHandling.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(ErrorHandling::tell));
    }

    private static void tell(ErrorEvent event) {
        var refusal = Stream.iterate(event.getThrowable(), Objects::nonNull, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst();
        if (refusal.isEmpty() && !ClosedBrowser.caused(event.getThrowable())) {
            LOG.error("A screen failed", event.getThrowable());
        }
        if (UI.getCurrent() instanceof UI ui) {
            ui.access(
                    () -> Notices.refused(refusal.map(known -> known.violation().detail())
                            .orElseGet(() -> ui.getTranslation("shell.failed"))));
        }
    }
}
