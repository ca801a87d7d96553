package io.docket.command.imports;

import io.docket.api.identity.GroupId;
import io.docket.api.ticket.command.ImportTicket;
import java.util.List;
import java.util.Map;

/**
 * What files hold, before any of it is written: people and groups first, then the tickets that name them.
 *
 * @param left how many tickets were left out because of refused lines
 */
record ImportedDesk(
        List<ImportedPerson> people,
        Map<GroupId, String> groups,
        List<ImportTicket> tickets,
        List<RefusedLine> refused,
        long left) {}
