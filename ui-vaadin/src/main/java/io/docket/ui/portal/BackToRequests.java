package io.docket.ui.portal;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import io.docket.ui.component.Icons;
import io.docket.ui.navigation.PortalNavigation;

/** The way back to the list. */
final class BackToRequests extends Anchor {
    BackToRequests() {
        super(PortalNavigation.PORTAL);
        addClassName("back");
        add(Icons.icon("arrow-left"), text("", getTranslation("portal.requests")));
    }
}
