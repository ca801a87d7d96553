package io.docket.query.identity;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.AddressesOf;
import io.docket.api.identity.query.AddressesOf.Used;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import java.util.LinkedHashMap;
import java.util.List;

/** From where people worked: only the log knows, as addresses are sealed there and stand nowhere else. */
record AddressHistory(LogReader log) {

    private static final int PAGE = 500;

    AddressesOf of(PersonId person) {
        var acting =
                List.of(Actor.agent(person).toString(), Actor.customer(person).toString());
        var filter = new LogReader.Filter(null, acting, null, null);
        var used = new LinkedHashMap<String, Used>();
        var page = log.find(filter, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(event -> note(event, used));
            page = log.find(filter, page.getLast().position(), PAGE);
        }
        return new AddressesOf(List.copyOf(used.values()));
    }

    private static void note(Logged event, LinkedHashMap<String, Used> used) {
        if (event.metadata().get(MetadataKeys.CLIENT) instanceof String address) {
            var now = new Used(address, event.recorded(), event.recorded());
            used.merge(address, now, (before, again) -> new Used(address, before.first(), again.last()));
        }
    }
}
