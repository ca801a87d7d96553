package io.docket.command.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.eventlog.CompanionRow;
import io.docket.api.eventlog.Companions;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.session.AttemptLimits;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;

/** A small desk with one administrator, and the words to tell what happens at it. */
final class IdentityScenarios {
    static final PersonId ADA = PersonId.next();
    static final PersonId BEN = PersonId.next();
    static final PersonId NEW = PersonId.next();
    static final GroupId BILLING = GroupId.next();
    static final OrganizationId ACME = OrganizationId.next();
    static final Secret STRONG = new Secret("four quiet otters");
    static final Secret OTHER = new Secret("nine loud magpies");

    final KnownDirectory directory = new KnownDirectory()
            .knowing(Claims.EMAIL, "ada@desk.example", ADA.value())
            .knowing(Claims.USERNAME, "ada", ADA.value())
            .knowing(Claims.EMAIL, "ben@desk.example", BEN.value())
            .knowing(Claims.USERNAME, "ben", BEN.value())
            .knowing(Claims.GROUP, "billing", BILLING.value())
            .knowing(Claims.ORGANIZATION, "acme", ACME.value())
            .administeredBy(ADA);
    final Map<String, String> hashes = new HashMap<>();
    final Credentials credentials = new Credentials() {
        @Override
        public Optional<String> hash(UUID owner, String kind) {
            return Optional.ofNullable(hashes.get(kind + owner));
        }

        @Override
        public Optional<UUID> owner(String kind, String hash) {
            throw new UnsupportedOperationException();
        }
    };
    private final AttemptLimits limits = new AttemptLimits(InstantSource.system());
    private final List<CompanionRow> rows = new ArrayList<>();

    /** Who was forgotten, as it is known outside of the database. */
    final List<ForgetPerson> listed = new ArrayList<>();

    <T> AggregateTestFixture<T> by(Actor actor, Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(actor);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(new PlainPasswords());
        fixture.registerInjectableResource(credentials);
        fixture.registerInjectableResource(limits);
        fixture.registerInjectableResource((ForgottenList) (done, by) -> listed.add(done));
        fixture.registerCommandHandlerInterceptor((unit, chain) -> {
            unit.onPrepareCommit(
                    u -> rows.addAll(u.root().getOrDefaultResource(Companions.class.getName(), List.of())));
            return chain.proceed();
        });
        return fixture;
    }

    AggregateTestFixture<Person> byAda() {
        return by(Actor.agent(ADA), Person.class);
    }

    void committed(CompanionRow... expected) {
        assertThat(rows).containsExactlyInAnyOrder(expected);
    }

    static PersonRegistered ada() {
        return registered(ADA, "Ada", "ada@desk.example", "ada", Set.of(Role.ADMIN));
    }

    static PersonRegistered ben() {
        return registered(BEN, "Ben", "ben@desk.example", "ben", Set.of(Role.AGENT));
    }

    static PersonRegistered registered(
            PersonId id, String name, String email, @Nullable String username, Set<Role> roles) {
        return new PersonRegistered(
                id,
                new Personal(id, name),
                new Personal(id, email),
                username == null ? null : new Personal(id, username),
                roles,
                Set.of(),
                null);
    }

    static RegisterPerson contact(String email) {
        return new RegisterPerson(NEW, "Carl", email, null, null, Set.of(Role.CUSTOMER), Set.of(), null);
    }

    static RegisterPerson user(String username, @Nullable Secret password, Role... roles) {
        return new RegisterPerson(
                NEW, "Carl", "carl@desk.example", username, password, Set.of(roles), Set.of(BILLING), ACME);
    }

    static ChangePerson activity(PersonId person, boolean active) {
        return new ChangePerson(person, null, null, active, null, null, null, null);
    }

    static ChangePerson roles(PersonId person, Role... roles) {
        return new ChangePerson(person, null, null, null, Set.of(roles), null, null, null);
    }

    static ChangePerson email(PersonId person, String email) {
        return new ChangePerson(person, null, email, null, null, null, null, null);
    }

    static Matcher<Refusal> refusedAs(ProblemCode code) {
        return new CustomMatcher<>("refused as " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.violation().code() == code;
            }
        };
    }
}
