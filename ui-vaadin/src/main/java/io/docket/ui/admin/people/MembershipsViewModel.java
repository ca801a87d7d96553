package io.docket.ui.admin.people;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.command.ChangeGroup;
import io.docket.api.identity.command.ChangeOrganization;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.Organization;
import io.docket.ui.gateway.DeskClient;
import java.util.List;

/** Groups and organisations, and what becomes of them. Only what differs is sent. */
final class MembershipsViewModel {
    private final DeskClient desk;
    private final Memberships memberships;

    MembershipsViewModel(DeskClient desk) {
        this.desk = desk;
        this.memberships = new Memberships(desk);
    }

    List<Group> groups() {
        return memberships.groups();
    }

    List<Organization> organizations() {
        return memberships.organizations();
    }

    void addGroup(String name) {
        desk.send(new CreateGroup(GroupId.next(), name));
    }

    void change(Group group, String name, boolean active) {
        if (!name.equals(group.name()) || active != group.active()) {
            desk.send(new ChangeGroup(
                    group.id(), name.equals(group.name()) ? null : name, active == group.active() ? null : active));
        }
    }

    void addOrganization(String name, boolean shares) {
        desk.send(new CreateOrganization(OrganizationId.next(), name, shares));
    }

    void change(Organization organization, String name, boolean shares) {
        if (!name.equals(organization.name()) || shares != organization.sharesTickets()) {
            desk.send(new ChangeOrganization(
                    organization.id(),
                    name.equals(organization.name()) ? null : name,
                    shares == organization.sharesTickets() ? null : shares));
        }
    }
}
