package io.docket.ui.ticket.details;

import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.Person;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.security.SignedIn;
import java.util.Set;
import java.util.UUID;

/** One ticket of the sample desk, as several people have it on their screens. */
final class TicketBench {
    static final String TICKET = "48213";

    final SampleBank bank = SampleBank.open();

    DeskClient desk(Person person) {
        return bank.as(person);
    }

    TicketDetailsViewModel ticket(Person person) {
        return new TicketDetailsViewModel(desk(person), signedIn(person), TICKET);
    }

    ComposerViewModel composer(Person person, TicketDetailsViewModel ticket) {
        return new ComposerViewModel(ticket, new Directory(desk(person)));
    }

    <T> T last(Class<T> sent) {
        return bank.desk().asked().reversed().stream()
                .filter(sent::isInstance)
                .map(sent::cast)
                .findFirst()
                .orElseThrow();
    }

    private static SignedIn signedIn(Person person) {
        return new SignedIn(
                person.id(),
                person.displayName(),
                Set.copyOf(person.roles()),
                UUID.randomUUID(),
                0,
                new Secret("token"));
    }
}
