package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.FindMe;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;

/** Who keeps the directory over REST; looked at before what they sent is. */
final class DirectoryRights {

    private DirectoryRights() {}

    /** @throws Refusal forbidden, for all but administrators */
    static void verifyAdministrator(Desk desk, Origin origin) {
        // Agents make contacts known too, but only as requesters of tickets.
        if (!desk.ask(new FindMe(), origin).roles().contains(Role.ADMIN)) {
            throw new Refusal(ProblemCode.FORBIDDEN, "Only administrators keep people, groups and organisations.");
        }
    }
}
