package io.docket.ui.portal;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.docket.ui.component.ConnectionBar;
import io.docket.ui.component.Icons;
import io.docket.ui.component.KeyListener;
import io.docket.ui.component.Landmark;
import io.docket.ui.navigation.AccountNavigation;
import io.docket.ui.navigation.PortalNavigation;
import io.docket.ui.security.CurrentUser;
import io.docket.ui.shell.UserMenu;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** The frame of a customer's pages: little, and large. */
@RolesAllowed("CUSTOMER")
final class PortalLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final List<Anchor> places = new ArrayList<>();
    private final Landmark page = landmark("main", "");

    PortalLayout(CurrentUser user, AuthenticationContext authentication) {
        addClassName("dk-portal");
        var brand = link(
                "dk-brand", PortalNavigation.PORTAL, Icons.icon("docket"), text("", getTranslation("portal.brand")));
        var top = landmark("nav", "places", place(PortalNavigation.PORTAL, "", "portal.requests"))
                .named(getTranslation("shell.places"));
        var menu = div("dk-who", new UserMenu(user.get().name(), authentication::logout));
        add(new ConnectionBar(), landmark("header", "", brand, top, spacer(), menu), page, bottom(), new KeyListener());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation().getPath();
        places.forEach(place -> {
            if (place.getHref().equals(location)) {
                place.getElement().setAttribute("aria-current", "page");
            } else {
                place.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Landmark bottom() {
        return landmark(
                        "nav",
                        "dk-bottom",
                        place(PortalNavigation.PORTAL, "message-square", "portal.requests-short"),
                        place(PortalNavigation.NEW_REQUEST, "plus", "portal.new-short"),
                        place(AccountNavigation.PASSWORD, "user", "portal.account"))
                .named(getTranslation("shell.places"));
    }

    private Anchor place(String path, String icon, String words) {
        var anchor = new Anchor(path);
        if (!icon.isEmpty()) {
            anchor.add(Icons.icon(icon));
        }
        anchor.add(text("", getTranslation(words)));
        places.add(anchor);
        return anchor;
    }
}
