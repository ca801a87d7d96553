package io.docket.command.messaging;

import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.Companions;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.eventsourcing.conflictresolution.Conflicts;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A group with fewer rules than the real one, and commands that go wrong in all ways. */
@Aggregate(cache = Aggregates.CACHE, snapshotTriggerDefinition = Aggregates.SNAPSHOTS)
class TestGroup {
    @AggregateIdentifier
    private GroupId id;

    private String name;

    TestGroup() {}

    record Create(@TargetAggregateIdentifier GroupId group, String name) {}

    record Rename(@TargetAggregateIdentifier GroupId group, String name) {}

    record RenameSeen(
            @TargetAggregateIdentifier GroupId group,
            String name,
            @TargetAggregateVersion @Nullable Long decidedOn) {}

    record RenameIfNobodyElse(
            @TargetAggregateIdentifier GroupId group,
            String name,
            @TargetAggregateVersion @Nullable Long decidedOn) {}

    record RenameThenFail(
            @TargetAggregateIdentifier GroupId group,
            String name,
            @Nullable ProblemCode refused) {}

    record ClaimName(@TargetAggregateIdentifier GroupId group, String name) {}

    record RenameAt(@TargetAggregateIdentifier GroupId group, String name, String happened) {}

    record RenameUnlessNamed(@TargetAggregateIdentifier GroupId group, String name) {}

    record RefuseIfNamed(@TargetAggregateIdentifier GroupId group, String name) {}

    record Renamed(GroupId group, String from, List<String> words) {}

    @CommandHandler
    TestGroup(Create command) {
        AggregateLifecycle.apply(new GroupCreated(command.group(), command.name()));
    }

    @CommandHandler
    Renamed handle(Rename command) {
        return rename(command.name());
    }

    @CommandHandler
    Renamed handle(RenameSeen command) {
        return rename(command.name());
    }

    @CommandHandler
    Renamed handle(RenameIfNobodyElse command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                Conflicts.payloadTypeOf(GroupRenamed.class),
                description -> new Refusal(
                        ProblemCode.EDIT_CONFLICT,
                        description.unexpectedEvents().size() + " missed"));
        return rename(command.name());
    }

    @CommandHandler
    void handle(RenameThenFail command) throws Exception {
        rename(command.name());
        if (command.refused() == null) {
            throw new Exception("checked");
        }
        throw new Refusal(command.refused(), "Not like this.");
    }

    @CommandHandler
    void handle(RenameUnlessNamed command) {
        if (!name.equals(command.name())) {
            rename(command.name());
        }
    }

    @CommandHandler
    void handle(RefuseIfNamed command) {
        if (name.equals(command.name())) {
            throw new Refusal(ProblemCode.FORBIDDEN, "It is called so.");
        }
    }

    @CommandHandler
    void handle(ClaimName command) {
        Companions.add(new Claim("group-name", command.name(), command.group().value()));
    }

    @CommandHandler
    void handle(RenameAt command) {
        AggregateLifecycle.apply(
                new GroupRenamed(id, name, command.name()),
                MetaData.with("happenedAt", command.happened()).and("importedFrom", "old.csv:3"));
    }

    @EventSourcingHandler
    void on(GroupCreated event) {
        id = event.group();
        name = event.name();
    }

    @EventSourcingHandler
    void on(GroupRenamed event) {
        name = event.to();
    }

    private Renamed rename(String to) {
        var from = name;
        AggregateLifecycle.apply(new GroupRenamed(id, name, to));
        return new Renamed(id, from, List.of(to.split(" ")));
    }
}
