package io.docket.query.identity;

import io.docket.api.identity.query.FindGroup;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.GroupPage;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.query.security.TicketVisibility;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers questions about groups, which are no business of customers. */
final class GroupQueries {
    private final GroupReader groups;

    GroupQueries(GroupReader groups) {
        this.groups = groups;
    }

    @QueryHandler
    Group handle(FindGroup query, Caller caller) {
        return groups.find(query.group())
                .filter(group -> TicketVisibility.isStaff(caller))
                .orElseThrow(() -> Refusal.notFound("group"));
    }

    @QueryHandler
    GroupPage handle(ListGroups query, Caller caller) {
        if (!TicketVisibility.isStaff(caller)) {
            return new GroupPage(List.of(), null);
        }
        var page = groups.list(query.q(), NameCursor.parse(query.after()), query.limit());
        return new GroupPage(page.items(), page.next());
    }
}
