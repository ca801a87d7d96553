package io.docket.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or nowhere for whoever asked: the answer is the same. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
final class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        tell(getTranslation("shell.not-found"), getTranslation("shell.not-found-why"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
