package io.docket.ui.admin.people;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.Organization;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a person. */
final class PersonForm extends Section {
    private final PeopleViewModel model;
    private final TextField name = new TextField(getTranslation("people.name"));
    private final EmailField email = new EmailField(getTranslation("people.email"));
    private final TextField username = new TextField(getTranslation("people.username"));
    private final MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>(getTranslation("people.roles"));
    private final MultiSelectComboBox<Group> groups = new MultiSelectComboBox<>(getTranslation("people.groups"));
    private final ComboBox<Organization> organization = new ComboBox<>(getTranslation("people.organization"));
    private final PasswordField password = new PasswordField(getTranslation("people.password"));

    PersonForm(PeopleViewModel model, Runnable changed) {
        this.model = model;
        addClassName("fields");
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("role." + role.code()));
        groups.setItemLabelGenerator(Group::name);
        organization.setItemLabelGenerator(Organization::name);
        password.getElement().setAttribute("autocomplete", "new-password");
        Stream.<HasValueChangeMode>of(name, email, username, password)
                .forEach(field -> field.setValueChangeMode(ValueChangeMode.LAZY));
        List.of(name, email, username, password).forEach(field -> field.addValueChangeListener(typed -> changed.run()));
        roles.addValueChangeListener(chosen -> changed.run());
        groups.addValueChangeListener(chosen -> changed.run());
        organization.addValueChangeListener(chosen -> changed.run());
        add(name, email, username, roles, groups, organization, password);
    }

    /** @param fresh whether the person is not known yet; a user name is for life */
    void show(PersonDraft draft, boolean fresh) {
        groups.setItems(model.groups());
        organization.setItems(model.organizations());
        name.setValue(draft.displayName());
        email.setValue(draft.email());
        username.setValue(draft.username());
        username.setReadOnly(!fresh);
        username.setHelperText(fresh ? getTranslation("people.username-hint") : "");
        roles.setValue(draft.roles());
        groups.setValue(model.groups().stream()
                .filter(group -> draft.groups().contains(group.id()))
                .collect(Collectors.toSet()));
        organization.setValue(model.organizations().stream()
                .filter(known -> known.id().equals(draft.organization()))
                .findFirst()
                .orElse(null));
        password.clear();
        password.setLabel(getTranslation(fresh ? "people.password" : "people.new-password"));
        password.setHelperText(getTranslation(fresh ? "people.password-hint" : "people.new-password-hint"));
        if (fresh) {
            name.focus();
        }
    }

    PersonDraft draft() {
        var chosen = organization.getValue();
        return new PersonDraft(
                name.getValue(),
                email.getValue(),
                username.getValue(),
                roles.getValue(),
                groups.getValue().stream().map(Group::id).collect(Collectors.toSet()),
                chosen == null ? null : chosen.id(),
                password.getValue());
    }
}
