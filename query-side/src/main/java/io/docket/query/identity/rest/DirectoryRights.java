package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.FindMe;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.Set;

/** Who reads and writes the directory over REST; looked at before what they sent is. */
final class DirectoryRights {
    private static final Set<Role> READERS = Set.of(Role.AGENT, Role.AUDITOR);

    private DirectoryRights() {}

    /** @throws Refusal forbidden, for those who know nobody but themselves */
    static void verifyReader(Desk desk, Origin origin) {
        verify(READERS, "Only agents and auditors look people up.", desk, origin);
    }

    /** @throws Refusal forbidden, for all but administrators */
    static void verifyAdministrator(Desk desk, Origin origin) {
        // Agents make contacts known too, but only as requesters of tickets.
        verify(Set.of(Role.ADMIN), "Only administrators add people, groups and organisations.", desk, origin);
    }

    private static void verify(Set<Role> wanted, String otherwise, Desk desk, Origin origin) {
        var roles = desk.ask(new FindMe(), origin).roles();
        if (roles.stream().noneMatch(held -> wanted.stream().anyMatch(held::includes))) {
            throw new Refusal(ProblemCode.FORBIDDEN, otherwise);
        }
    }
}
