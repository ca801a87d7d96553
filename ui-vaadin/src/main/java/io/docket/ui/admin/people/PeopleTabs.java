package io.docket.ui.admin.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import io.docket.ui.navigation.DeskNavigation;

/** Between people and what they belong to. */
final class PeopleTabs extends Nav {
    PeopleTabs(String current) {
        addClassName("dk-choice");
        setAriaLabel(getTranslation("people.tabs"));
        tab(DeskNavigation.PEOPLE, "people.title-short", current);
        tab(DeskNavigation.GROUPS, "people.groups", current);
        tab(DeskNavigation.ORGANIZATIONS, "people.organizations", current);
    }

    private void tab(String path, String words, String current) {
        var link = new Anchor(path, getTranslation(words));
        if (path.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
