package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.identity.query.Group;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Html;
import io.docket.ui.component.Icons;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** The groups that tickets are given to. */
@Route(value = DeskNavigation.GROUPS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
final class GroupsView extends Div implements HasDynamicTitle {
    private final MembershipsViewModel model;
    private final Div list = div("dk-scroll");

    GroupsView(DeskClient desk) {
        model = new MembershipsViewModel(desk);
        addClassNames("dk-screen", "dk-admin", "plain");
        var add = Buttons.primary(getTranslation("people.add-group"), clicked -> add());
        add.setPrefixComponent(Icons.icon("plus"));
        add(
                div(
                        "dk-head",
                        new H1(getTranslation("people.groups")),
                        new PeopleTabs(DeskNavigation.GROUPS),
                        spacer(),
                        Buttons.keyed(add, "n", "N")),
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.groups") + " · Docket";
    }

    private void show() {
        list.removeAll();
        var groups = model.groups();
        if (groups.isEmpty()) {
            list.add(div("dk-empty", Html.text("", getTranslation("people.no-groups"))));
            return;
        }
        var table = new DataTable<Group>(getTranslation("people.groups"), Group::id)
                .text(getTranslation("people.name"), "strong", Group::name)
                .text(
                        getTranslation("people.state"),
                        "dk-quiet grow",
                        group -> getTranslation(group.active() ? "people.group-active" : "people.retired"))
                .looking(group -> group.active() ? "" : "off")
                .opening(this::open);
        table.show(groups);
        list.add(table);
    }

    private void add() {
        new MembershipDialog(
                        getTranslation("people.add-group"),
                        "",
                        getTranslation("people.group-active"),
                        true,
                        (name, active) -> {
                            model.addGroup(name);
                            show();
                        })
                .withoutFlag()
                .open();
    }

    private void open(Group group) {
        new MembershipDialog(
                        group.name(),
                        group.name(),
                        getTranslation("people.group-active"),
                        group.active(),
                        (name, active) -> {
                            model.change(group, name, active);
                            show();
                        })
                .open();
    }
}
