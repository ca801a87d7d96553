package io.docket.ui.ticket.create;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.ListGroups;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Person;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.TagsInUse;
import io.docket.ui.gateway.DeskClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket that is being written; it has its id from the beginning, so that files can wait for it. */
final class NewTicketViewModel {
    private static final int FOUND = 10;
    private static final int GROUPS = 100;

    private final DeskClient desk;
    private final TicketId id = TicketId.next();
    private final List<MessageAttachment> files = new ArrayList<>();

    NewTicketViewModel(DeskClient desk) {
        this.desk = desk;
    }

    TicketId id() {
        return id;
    }

    /** Who is called so, or has an address that begins so. */
    List<RequesterChoice> people(String words) {
        return desk.ask(new ListPeople(words.strip(), null, null, FOUND)).items().stream()
                .filter(Person::active)
                .map(NewTicketViewModel::known)
                .toList();
    }

    /** Whom somebody meant by what they typed: the only one so called, or an address, known or not; else null. */
    @Nullable
    RequesterChoice typed(String text) {
        var address = text.strip();
        if (!address.matches("[^@\\s]+@[^@\\s]+")) {
            var called = address.isEmpty() ? List.<RequesterChoice>of() : people(address);
            return called.size() == 1 ? called.getFirst() : null;
        }
        return people(address).stream()
                .filter(person -> person instanceof RequesterChoice.Known known
                        && known.email().equalsIgnoreCase(address))
                .findFirst()
                .orElseGet(() -> new RequesterChoice.Unknown(address));
    }

    List<Named> groups() {
        return desk.ask(new ListGroups("", null, GROUPS)).items().stream()
                .filter(Group::active)
                .map(group -> new Named(group.id().value(), group.name()))
                .toList();
    }

    List<String> tags() {
        return TagsInUse.of(desk);
    }

    void attach(MessageAttachment file) {
        files.add(file);
    }

    void detach(MessageAttachment file) {
        files.remove(file);
    }

    /** Opens the ticket and gives its number; a new contact is registered first. Refused, nothing is lost. */
    long open(NewTicket ticket) {
        var group = ticket.group();
        var command = new OpenTicket(
                id,
                MessageId.next(),
                requester(ticket),
                ticket.subject().strip(),
                ticket.description().strip(),
                ticket.priority(),
                ticket.type(),
                Channel.WEB,
                group == null ? null : new GroupId(group.id()),
                ticket.tags(),
                files.stream().map(MessageAttachment::id).toList());
        return desk.send(command, OpenedTicket.class).number();
    }

    private PersonId requester(NewTicket ticket) {
        return switch (ticket.requester()) {
            case RequesterChoice.Known known -> known.id();
            case RequesterChoice.Unknown unknown -> register(unknown, ticket.contactName());
            case null -> throw new IllegalArgumentException("A ticket needs a requester");
        };
    }

    private PersonId register(RequesterChoice.Unknown unknown, String name) {
        // After a refusal further down the contact is there already, and must not be registered twice.
        if (typed(unknown.email()) instanceof RequesterChoice.Known known) {
            return known.id();
        }
        var person = PersonId.next();
        desk.send(new RegisterPerson(
                person, name.strip(), unknown.email(), null, null, Set.of(Role.CUSTOMER), Set.of(), null));
        return person;
    }

    private static RequesterChoice known(Person person) {
        return new RequesterChoice.Known(
                person.id(), person.displayName(), person.email() == null ? "" : person.email());
    }
}
