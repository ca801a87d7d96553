package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.identity.query.Organization;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Html;
import io.docket.ui.component.Icons;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** The organisations that customers belong to. */
@Route(value = DeskNavigation.ORGANIZATIONS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
final class OrganizationsView extends Div implements HasDynamicTitle {
    private final MembershipsViewModel model;
    private final Div list = div("dk-scroll");

    OrganizationsView(DeskClient desk) {
        model = new MembershipsViewModel(desk);
        addClassNames("dk-screen", "dk-admin", "plain");
        var add = Buttons.primary(getTranslation("people.add-organization"), clicked -> add());
        add.setPrefixComponent(Icons.icon("plus"));
        add(
                div(
                        "dk-head",
                        new H1(getTranslation("people.organizations")),
                        new PeopleTabs(DeskNavigation.ORGANIZATIONS),
                        spacer(),
                        Buttons.keyed(add, "n", "N")),
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.organizations") + " · Docket";
    }

    private void show() {
        list.removeAll();
        var organizations = model.organizations();
        if (organizations.isEmpty()) {
            list.add(div("dk-empty", Html.text("", getTranslation("people.no-organizations"))));
            return;
        }
        var table = new DataTable<Organization>(getTranslation("people.organizations"), Organization::id)
                .text(getTranslation("people.name"), "strong", Organization::name)
                .text(
                        getTranslation("people.sharing"),
                        "dk-quiet grow",
                        known -> getTranslation(known.sharesTickets() ? "people.shares-yes" : "people.shares-no"))
                .opening(this::open);
        table.show(organizations);
        list.add(table);
    }

    private void add() {
        new MembershipDialog(
                        getTranslation("people.add-organization"),
                        "",
                        getTranslation("people.shares"),
                        false,
                        (name, shares) -> {
                            model.addOrganization(name, shares);
                            show();
                        })
                .open();
    }

    private void open(Organization organization) {
        new MembershipDialog(
                        organization.name(),
                        organization.name(),
                        getTranslation("people.shares"),
                        organization.sharesTickets(),
                        (name, shares) -> {
                            model.change(organization, name, shares);
                            show();
                        })
                .open();
    }
}
