package io.docket.ui.shell;

import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page instead of the one that could not be shown: what is the case, and the way back. */
class ErrorPage extends Div implements HasDynamicTitle {
    private String title = "";

    void tell(String title, String sentence) {
        this.title = title;
        removeAll();
        addClassName("dk-empty");
        add(new H1(title), text("", sentence), link("dk-button", "", text("", getTranslation("shell.back"))));
    }

    @Override
    public String getPageTitle() {
        return title + " · Docket";
    }
}
