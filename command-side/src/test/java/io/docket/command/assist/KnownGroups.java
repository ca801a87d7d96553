package io.docket.command.assist;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.command.decision.Decisions;
import java.util.Map;
import java.util.Optional;

/** A desk of which only the groups matter, by whether they are in use. */
record KnownGroups(Map<GroupId, Boolean> groups) implements Decisions {

    @Override
    public Optional<KnownPerson> person(PersonId person) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownPerson> personByEmail(String email) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownGroup> group(GroupId group) {
        return Optional.ofNullable(groups.get(group)).map(active -> new KnownGroup(group, active));
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return Optional.empty();
    }

    @Override
    public long administrators() {
        return 1;
    }

    @Override
    public void await(long position) {}
}
