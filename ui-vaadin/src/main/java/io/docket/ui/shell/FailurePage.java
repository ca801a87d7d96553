package io.docket.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A screen that could not be built. What went wrong stands in the log, not on the page, which has no frame: that might
 * fail too.
 */
@AnonymousAllowed
final class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("Could not show {}", event.getLocation().getPath(), parameter.getException());
        getElement().setAttribute("role", "main");
        tell(getTranslation("shell.failure"), getTranslation("shell.failed"));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
