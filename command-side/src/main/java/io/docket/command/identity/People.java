package io.docket.command.identity;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Repository;

/** Lets commands that do not name a person act on one, within their own unit of work. */
final class People {
    private final Supplier<Repository<Person>> repository;

    /** @param repository asked for late: Axon's configuration comes after the handlers that use it */
    People(Supplier<Repository<Person>> repository) {
        this.repository = repository;
    }

    <R> R with(UUID person, Function<Person, R> action) {
        return repository.get().load(person.toString()).invoke(action);
    }
}
