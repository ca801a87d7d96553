package io.docket.query.identity;

import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.query.projection.ProjectionNames;
import io.docket.query.projection.ReadModel;
import io.docket.query.projection.Recorded;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps people, groups and organisations, and every name that they ever had. */
final class PeopleProjection implements ReadModel {
    private final JdbcClient sql;
    private final IdentityFold<PersonEvent, PersonRow> people;
    private final IdentityFold<GroupEvent, GroupRow> groups;
    private final IdentityFold<OrganizationEvent, OrganizationRow> organizations;
    private final NameHistory names;
    private final ErasureTable erasures;

    PeopleProjection(JdbcClient sql) {
        this.sql = sql;
        people = new IdentityFold<>(
                PersonEvent.class, event -> event.person().value(), PeopleProjection::after, new PersonTable(sql));
        groups = new IdentityFold<>(
                GroupEvent.class, event -> event.group().value(), PeopleProjection::after, new GroupTable(sql));
        organizations = new IdentityFold<>(
                OrganizationEvent.class,
                event -> event.organization().value(),
                PeopleProjection::after,
                new OrganizationTable(sql));
        names = new NameHistory(sql);
        erasures = new ErasureTable(sql);
    }

    @Override
    public String name() {
        return ProjectionNames.PEOPLE;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Object event) {
        return event instanceof PersonEvent || event instanceof GroupEvent || event instanceof OrganizationEvent;
    }

    @Override
    public void write(List<Recorded> events) {
        people.write(events);
        groups.write(events);
        organizations.write(events);
        names.write(events);
        erasures.write(events);
    }

    private static PersonRow after(@Nullable PersonRow before, PersonEvent event, Recorded recorded) {
        return before == null && event instanceof PersonRegistered first
                ? PersonRow.registered(first, recorded.position())
                : Objects.requireNonNull(before, "nobody registered").after(event, recorded);
    }

    private static GroupRow after(@Nullable GroupRow before, GroupEvent event, Recorded recorded) {
        return before == null && event instanceof GroupCreated first
                ? GroupRow.created(first, recorded.position())
                : Objects.requireNonNull(before, "no group created").after(event, recorded.position());
    }

    private static OrganizationRow after(@Nullable OrganizationRow before, OrganizationEvent event, Recorded recorded) {
        return before == null && event instanceof OrganizationCreated first
                ? OrganizationRow.created(first, recorded.position())
                : Objects.requireNonNull(before, "no organisation created").after(event, recorded.position());
    }
}
