package io.docket.ui.shell;

import static io.docket.ui.component.Html.landmark;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.docket.api.notification.NotificationPage;
import io.docket.ui.component.ConnectionBar;
import io.docket.ui.component.KeyListener;
import io.docket.ui.component.Landmark;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.security.CurrentUser;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;

/** The frame of everyone who works at the desk. */
@PermitAll
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    /** Numbers at the edge of the eye must not flicker, and still show a change within a second. */
    private static final Duration PACE = Duration.ofMillis(500);

    private final ShellViewModel model;
    private final PaletteViewModel palette;
    private final AuthenticationContext authentication;
    private final Landmark work = landmark("main", "dk-work");
    private final List<Bell> bells;
    private final SideBar side;
    private final BottomBar bottom;

    MainLayout(DeskClient desk, CurrentUser user, AuthenticationContext authentication) {
        this.authentication = authentication;
        model = new ShellViewModel(desk, user.get());
        palette = new PaletteViewModel(desk, model, this::getTranslation);
        var bell = Bell.beside(model, this::ring);
        var barBell = Bell.inBar(model, this::ring);
        bells = List.of(bell, barBell);
        bells.forEach(one -> one.setVisible(model.worksOnTickets()));
        side = new SideBar(model, this::jump, this::more, userMenu(), bell);
        bottom = new BottomBar(model.daily(), this::jump, this::more, barBell);
        work.setId("work");
        work.getElement().setAttribute("tabindex", "-1");
        addClassName("dk-app");
        add(new ConnectionBar(), skip(), side, work, bottom, new KeyListener());
        if (model.worksOnTickets()) {
            LiveChanges.follow(this, desk, PACE, changes -> refresh());
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        work.getElement().removeAllChildren();
        work.getElement().appendChild(content.getElement());
        setClassName("rail", content instanceof NeedsRoom);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        work.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation().getPath();
        side.current(location);
        bottom.current(location);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void refresh() {
        side.count(model.counts());
        ring(model.notifications());
    }

    private void ring(NotificationPage told) {
        bells.forEach(bell -> bell.show(told.unread()));
    }

    private void jump() {
        new Palette(palette).open();
    }

    private void more() {
        new MoreDialog(model, userMenu()).open();
    }

    private UserMenu userMenu() {
        return new UserMenu(model.name(), authentication::logout);
    }

    private NativeButton skip() {
        var button = new NativeButton(getTranslation("shell.skip"));
        button.addClassName("dk-skip");
        button.getElement().setAttribute("data-focus", "work");
        return button;
    }
}
