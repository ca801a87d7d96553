package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.session.Account;
import io.docket.command.identity.session.Accounts;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;

/** Accounts, read from people's own streams. */
final class PersonAccounts implements Accounts {
    private final People people;
    private final Directory directory;
    private final Credentials credentials;

    PersonAccounts(People people, Directory directory, Credentials credentials) {
        this.people = people;
        this.directory = directory;
        this.credentials = credentials;
    }

    @Override
    public Optional<Account> named(String username) {
        return directory.owner(Claims.USERNAME, username).flatMap(this::load);
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return load(person.value());
    }

    private Optional<Account> load(UUID person) {
        try {
            return Optional.of(people.with(person, it -> it.account(credentials)));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
