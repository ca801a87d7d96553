package io.docket.ui.shell;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.docket.ui.component.PersonMark;
import io.docket.ui.navigation.AccountNavigation;

/** Who is signed in, how bright they like it, and the way out. */
public final class UserMenu extends MenuBar {

    public UserMenu(String name, Runnable signOut) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var label = span("dk-row", new PersonMark(name).self(), text("name dk-cut", name));
        var root = addItem(label);
        root.setAriaLabel(getTranslation("shell.user", name));
        var menu = root.getSubMenu();
        schemes(menu.addItem(getTranslation("shell.scheme")).getSubMenu());
        menu.addItem(getTranslation("shell.password"), clicked -> getUI().ifPresent(
                        ui -> ui.navigate(AccountNavigation.PASSWORD)));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.sign-out"), clicked -> signOut.run());
    }

    private void schemes(SubMenu menu) {
        for (var scheme : ColorScheme.values()) {
            menu.addItem(getTranslation("shell.scheme." + scheme.code()), clicked -> getUI().ifPresent(
                            ui -> scheme.applyTo(ui.getPage())));
        }
    }
}
