package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.Person;
import io.docket.api.wire.archive.PersonalDataArchive;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.FilterField;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Everybody whom the desk knows, and beside them the form of one. */
@Route(value = DeskNavigation.PEOPLE, layout = MainLayout.class)
@RolesAllowed("ADMIN")
final class PeopleView extends Div implements HasDynamicTitle {
    private final PeopleViewModel model;
    private final DataTable<Person> table = table();
    private final Button more = Buttons.plain(getTranslation("people.more"), clicked -> readOn());
    private final Div nobody = div("dk-empty", text("", getTranslation("people.no-people")));
    private final Div list = div("dk-scroll", table, nobody, more);
    private final PersonPanel panel;
    private final Div columns;

    PeopleView(DeskClient desk, AttachmentClient files, JsonMapper json) {
        model = new PeopleViewModel(desk);
        var archive =
                new PersonalDataArchive(desk::ask, file -> files.open(file).content(), json);
        panel = new PersonPanel(model, archive, this::show, this::close);
        columns = div("columns", list, panel);
        addClassNames("dk-screen", "dk-admin");
        add(head(), div("bar", search(), roles()), columns);
        close();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · Docket";
    }

    private Div head() {
        var add = Buttons.primary(getTranslation("people.add"), clicked -> open(null));
        add.setPrefixComponent(Icons.icon("user-plus"));
        return div(
                "dk-head",
                new H1(getTranslation("people.title")),
                new PeopleTabs(DeskNavigation.PEOPLE),
                spacer(),
                Buttons.keyed(add, "n", "N"));
    }

    private FilterField search() {
        return new FilterField(getTranslation("people.search"), words -> {
            model.search(words);
            show();
        });
    }

    private Select<Role> roles() {
        var select = new Select<Role>();
        select.setAriaLabel(getTranslation("people.role"));
        select.setItems(Role.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("people.every-role"));
        select.setItemLabelGenerator(
                role -> role == null ? getTranslation("people.every-role") : getTranslation("role." + role.code()));
        select.addValueChangeListener(chosen -> {
            model.role(chosen.getValue());
            show();
        });
        return select;
    }

    private DataTable<Person> table() {
        return new DataTable<Person>(getTranslation("people.title"), Person::id)
                .column(getTranslation("people.name"), "name", this::name)
                .text(getTranslation("people.role"), "", this::roles)
                .text(getTranslation("people.groups"), "dk-quiet wide", PeopleView::groups)
                .text(getTranslation("people.organization"), "dk-quiet wide", PeopleView::organization)
                .text(getTranslation("people.username"), "dk-quiet wide", PeopleView::username)
                .looking(person -> person.active() ? "" : "off")
                .opening(this::open);
    }

    private Component name(Person person) {
        var name = div("dk-row", new PersonMark(person.displayName()), text("strong dk-cut", person.displayName()));
        PeopleViewModel.standing(person).ifPresent(word -> name.add(text("dk-tag", getTranslation(word))));
        return name;
    }

    private String roles(Person person) {
        return person.roles().stream()
                .map(role -> getTranslation("role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    private static String groups(Person person) {
        return person.groups().stream().map(Group::name).collect(Collectors.joining(", "));
    }

    private static String organization(Person person) {
        var organization = person.organization();
        return organization == null ? "" : organization.name();
    }

    private static String username(Person person) {
        var username = person.username();
        return username == null ? "" : username;
    }

    private void open(@Nullable Person person) {
        model.open(person);
        panel.show();
        panel.setVisible(true);
        columns.addClassName("detailed");
        mark();
    }

    private void close() {
        model.open(null);
        panel.setVisible(false);
        columns.removeClassName("detailed");
        show();
    }

    private void show() {
        table.show(model.people());
        nobody.setVisible(model.people().isEmpty());
        more.setVisible(model.more());
        mark();
    }

    private void mark() {
        var open = model.open();
        table.current(open == null ? "" : open.id());
    }

    private void readOn() {
        model.readOn();
        show();
    }
}
