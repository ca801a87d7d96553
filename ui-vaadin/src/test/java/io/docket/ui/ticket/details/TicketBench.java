package io.docket.ui.ticket.details;

import static io.docket.ui.sample.SamplePeople.signedIn;

import io.docket.api.identity.query.Person;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.sample.SampleBank;

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
        return new ComposerViewModel(ticket, directory(person));
    }

    Directory directory(Person person) {
        return new Directory(desk(person), signedIn(person));
    }

    <T> T last(Class<T> sent) {
        return bank.desk().asked().reversed().stream()
                .filter(sent::isInstance)
                .map(sent::cast)
                .findFirst()
                .orElseThrow();
    }
}
