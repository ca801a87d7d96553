package io.docket.ui.admin.people;

import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.Organization;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.DeskClient;
import java.util.List;

/** What people can belong to. */
record Memberships(DeskClient desk) {
    private static final int PAGE = 100;
    private static final int ALL = 2_000;

    List<Group> groups() {
        return new CursorList<Group>(PAGE, (after, limit) -> {
                    var page = desk.ask(new ListGroups("", after, limit));
                    return new CursorList.Page<>(page.items(), page.next());
                })
                .items(0, ALL);
    }

    List<Organization> organizations() {
        return new CursorList<Organization>(PAGE, (after, limit) -> {
                    var page = desk.ask(new ListOrganizations("", after, limit));
                    return new CursorList.Page<>(page.items(), page.next());
                })
                .items(0, ALL);
    }
}
