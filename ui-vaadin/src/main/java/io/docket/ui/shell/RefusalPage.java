package io.docket.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.docket.api.problem.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/** A screen that the desk refused to answer for, in the desk's words. */
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
final class RefusalPage extends ErrorPage implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        tell(
                getTranslation("shell.refused"),
                parameter.getException().violation().detail());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
