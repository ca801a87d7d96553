package io.docket.command.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.docket.api.eventlog.CompanionRow;
import io.docket.api.eventlog.Companions;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.command.ChangeGroup;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A group of agents. A retired one keeps its name: it may come back. */
@Aggregate(type = "Group")
final class Group {

    @AggregateIdentifier
    private GroupId id;

    private String name = "";
    private boolean active;

    Group() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(CreateGroup command, Directory directory) {
        call(command.group(), command.name(), directory);
        apply(new GroupCreated(command.group(), command.name().strip()));
    }

    @CommandHandler
    void decide(ChangeGroup command, Directory directory) {
        var wanted = command.name();
        if (wanted != null && !wanted.strip().equals(name)) {
            call(id, wanted, directory);
            apply(new GroupRenamed(id, name, wanted.strip()));
        }
        if (command.active() != null && command.active() != active) {
            apply(active ? new GroupRetired(id) : new GroupRevived(id));
        }
    }

    @EventSourcingHandler
    void evolve(GroupEvent event) {
        id = event.group();
        switch (event) {
            case GroupCreated created -> {
                name = created.name();
                active = true;
            }
            case GroupRenamed renamed -> name = renamed.to();
            case GroupRetired _ -> active = false;
            case GroupRevived _ -> active = true;
        }
    }

    private void call(GroupId group, String wanted, Directory directory) {
        new NamesAreValid(wanted.strip()).verify();
        new ValuesAreTakenOnce("name", directory.owner(Claims.GROUP, wanted), group.value()).verify();
        var rows = new ArrayList<CompanionRow>();
        Claims.moved(rows, Claims.GROUP, name, wanted, group.value());
        rows.forEach(Companions::add);
    }
}
