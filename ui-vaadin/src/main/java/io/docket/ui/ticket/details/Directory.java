package io.docket.ui.ticket.details;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Person;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.TagsInUse;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.security.SignedIn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who and what a ticket can be given to; asked for once, when it is first needed. Empty for those who may not ask who
 * works at the desk: they choose nothing.
 */
final class Directory {
    private static final int LIMIT = 100;
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final DeskClient desk;
    private final boolean told;
    private final long since = System.nanoTime();
    private @Nullable List<Person> agents;
    private @Nullable List<Named> groups;
    private @Nullable List<String> tags;

    Directory(DeskClient desk, SignedIn user) {
        this.desk = desk;
        this.told = user.is(Role.AGENT) || user.is(Role.AUDITOR);
    }

    /** The page's own, for whoever goes from one ticket to the next; it is asked for anew after half a minute. */
    static Directory of(DeskClient desk, SignedIn user) {
        var page = UI.getCurrentOrThrow();
        var known = ComponentUtil.getData(page, Directory.class);
        if (known != null && System.nanoTime() - known.since < FRESH.toNanos()) {
            return known;
        }
        var fresh = new Directory(desk, user);
        ComponentUtil.setData(page, Directory.class, fresh);
        return fresh;
    }

    /** All who work on tickets, by name. Who was only imported and cannot sign in does not. */
    List<Person> agents() {
        if (agents == null) {
            agents = Stream.of(Role.AGENT, Role.SUPERVISOR, Role.ADMIN)
                    .filter(role -> told)
                    .flatMap(this::holders)
                    .filter(person -> person.active() && person.username() != null)
                    .distinct()
                    .sorted(Comparator.comparing(Person::displayName))
                    .toList();
        }
        return agents;
    }

    /** Who can be given a ticket of the group, by name; everyone where it has none. */
    List<Named> members(@Nullable Named group) {
        return agents().stream()
                .filter(agent -> isMember(agent, group))
                .map(agent -> new Named(agent.id().value(), agent.displayName()))
                .toList();
    }

    /** Whether somebody can be given a ticket of the group. */
    boolean isMember(PersonId person, @Nullable Named group) {
        return agents().stream().filter(agent -> agent.id().equals(person)).anyMatch(agent -> isMember(agent, group));
    }

    private static boolean isMember(Person agent, @Nullable Named group) {
        return group == null
                || agent.groups().stream().anyMatch(of -> of.id().value().equals(group.id()));
    }

    List<Named> groups() {
        if (groups == null) {
            groups = allGroups().stream()
                    .filter(Group::active)
                    .map(group -> new Named(group.id().value(), group.name()))
                    .toList();
        }
        return groups;
    }

    private Stream<Person> holders(Role role) {
        var people = new ArrayList<Person>();
        @Nullable String after = null;
        do {
            var page = desk.ask(new ListPeople("", role, after, LIMIT));
            people.addAll(page.items());
            after = page.next();
        } while (after != null);
        return people.stream();
    }

    private List<Group> allGroups() {
        if (!told) {
            return List.of();
        }
        var all = new ArrayList<Group>();
        @Nullable String after = null;
        do {
            var page = desk.ask(new ListGroups("", after, LIMIT));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    /** Tags in use, most frequent first. */
    List<String> tags() {
        if (tags == null) {
            tags = TagsInUse.of(desk);
        }
        return tags;
    }
}
