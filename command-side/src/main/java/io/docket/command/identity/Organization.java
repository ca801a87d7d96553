package io.docket.command.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.docket.api.eventlog.CompanionRow;
import io.docket.api.eventlog.Companions;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.command.ChangeOrganization;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.OrganizationRenamed;
import io.docket.api.identity.event.TicketSharingChanged;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** An organisation that customers belong to. */
@Aggregate(type = "Organization")
final class Organization {

    @AggregateIdentifier
    private OrganizationId id;

    private String name = "";
    private boolean shares;

    Organization() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(CreateOrganization command, Directory directory) {
        call(command.organization(), command.name(), directory);
        apply(new OrganizationCreated(command.organization(), command.name().strip(), command.sharesTickets()));
    }

    @CommandHandler
    void decide(ChangeOrganization command, Directory directory) {
        var wanted = command.name();
        if (wanted != null && !wanted.strip().equals(name)) {
            call(id, wanted, directory);
            apply(new OrganizationRenamed(id, name, wanted.strip()));
        }
        if (command.sharesTickets() != null && command.sharesTickets() != shares) {
            apply(new TicketSharingChanged(id, command.sharesTickets()));
        }
    }

    @EventSourcingHandler
    void evolve(OrganizationEvent event) {
        id = event.organization();
        switch (event) {
            case OrganizationCreated created -> {
                name = created.name();
                shares = created.sharesTickets();
            }
            case OrganizationRenamed renamed -> name = renamed.to();
            case TicketSharingChanged changed -> shares = changed.shares();
        }
    }

    private void call(OrganizationId organization, String wanted, Directory directory) {
        new NamesAreValid(wanted.strip()).verify();
        new ValuesAreTakenOnce("name", directory.owner(Claims.ORGANIZATION, wanted), organization.value()).verify();
        var rows = new ArrayList<CompanionRow>();
        Claims.moved(rows, Claims.ORGANIZATION, name, wanted, organization.value());
        rows.forEach(Companions::add);
    }
}
