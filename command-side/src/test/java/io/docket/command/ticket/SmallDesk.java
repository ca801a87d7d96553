package io.docket.command.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.Uploads;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** The desk of {@link TicketScenarios} around a ticket. */
final class SmallDesk implements Decisions, ParameterResolverFactory {

    static final Uploads UPLOADS = (id, ticket, uploader) -> Optional.of(TicketScenarios.RECEIPT)
            .filter(receipt -> receipt.id().equals(id) && uploader.equals(TicketScenarios.ELIF));

    static FixtureConfiguration<Ticket> fixture() {
        var desk = new SmallDesk();
        var fixture = new AggregateTestFixture<>(Ticket.class);
        fixture.registerParameterResolverFactory(desk);
        fixture.registerInjectableResource(desk);
        fixture.registerInjectableResource((TicketNumbers) () -> TicketScenarios.NUMBER);
        fixture.registerInjectableResource(UPLOADS);
        return fixture;
    }

    @Override
    public Optional<KnownPerson> person(PersonId person) {
        return TicketScenarios.PEOPLE.stream()
                .filter(known -> known.id().equals(person))
                .findFirst();
    }

    @Override
    public Optional<KnownPerson> personByEmail(String email) {
        return Optional.empty();
    }

    @Override
    public Optional<KnownGroup> group(GroupId group) {
        return group.equals(TicketScenarios.CARDS) || group.equals(TicketScenarios.LOANS)
                ? Optional.of(new KnownGroup(group, true))
                : Optional.of(group).filter(TicketScenarios.RETIRED::equals).map(id -> new KnownGroup(id, false));
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return person(person).filter(KnownPerson::active).map(TicketScenarios::caller);
    }

    @Override
    public long administrators() {
        return 1;
    }

    @Override
    public void await(long position) {}

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable method, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Caller.class) {
            return new Asking<>(message -> caller(
                            PersonId.of(String.valueOf(message.getMetaData().get(MetadataKeys.PERSON))))
                    .orElseThrow());
        }
        return type == Actor.class ? new Asking<>(message -> Actor.SYSTEM) : null;
    }

    private record Asking<T>(java.util.function.Function<Message<?>, T> who) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return who.apply(message);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
