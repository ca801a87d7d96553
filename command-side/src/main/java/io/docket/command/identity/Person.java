package io.docket.command.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.CompanionRow.Forgotten;
import io.docket.api.eventlog.CompanionRow.KeptSession;
import io.docket.api.eventlog.CompanionRow.RevokedCredential;
import io.docket.api.eventlog.Companions;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.event.PasswordChanged;
import io.docket.api.identity.event.PasswordResetRequested;
import io.docket.api.identity.event.PersonErased;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.metadata.Actor;
import io.docket.api.personal.Personal;
import io.docket.command.decision.TextIsWellFormed;
import io.docket.command.decision.TextIsWellFormed.Layout;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.password.OneTimeSecret;
import io.docket.command.identity.password.Passwords;
import io.docket.command.identity.password.PasswordsMustBeStrong;
import io.docket.command.identity.session.Account;
import io.docket.command.identity.session.AttemptLimits;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Somebody the desk knows. Secrets and what must be unique are companion rows, committed with the events. */
@Aggregate(type = "Person")
final class Person {

    @AggregateIdentifier
    private PersonId id;

    private static final int LONGEST_REASON = 500;

    private PersonState state = PersonState.UNKNOWN;

    Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterPerson command, Actor actor, Directory directory, Passwords passwords) {
        var makesUser = command.username() != null || !command.roles().equals(Set.of(Role.CUSTOMER));
        var administrators = directory.administrators();
        new OnlyAdministratorsMakeUsers(makesUser, mayMakeUsers(actor, administrators)).verify();
        change(
                command.person(),
                List.of(registered(command)),
                command.password(),
                actor,
                directory,
                administrators,
                passwords);
    }

    @CommandHandler
    void decide(ChangePerson command, Actor actor, Directory directory, Passwords passwords) {
        new ForgottenPeopleStayForgotten(state.erasure()).verify();
        change(
                id,
                new PersonChange(state, command).events(),
                command.password(),
                actor,
                directory,
                directory.administrators(),
                passwords);
    }

    @CommandHandler
    void decide(
            ChangePassword command, Actor actor, Credentials credentials, Passwords passwords, AttemptLimits limits) {
        new PeopleChangeTheirOwnPassword(id, actor).verify();
        // Whoever found an open screen may guess here no more than at the door, and without closing that.
        try (var attempt = limits.attempt("current password of " + id, "")) {
            var hash = credentials.hash(id.value(), Credentials.PASSWORD);
            new CurrentPasswordIsKnown(passwords.match(command.current(), hash)).verify();
            attempt.forgive();
        }
        new PasswordsMustBeStrong(command.wanted(), state.username()).verify();
        give(command.wanted(), passwords);
        apply(new PasswordChanged(id));
        if (command.session() != null) {
            Companions.add(new KeptSession(command.session(), id.value(), state.epoch()));
        }
    }

    @CommandHandler
    void decide(ForgetPerson command, Actor actor, Directory directory, ForgottenList list) {
        new ForgottenPeopleStayForgotten(state.erasure()).verify();
        new NobodyForgetsThemselves(id, actor).verify();
        new TextIsWellFormed("reason", command.reason(), LONGEST_REASON, Layout.ONE_LINE).verify();
        var administrators = directory.administrators();
        new AnAdministratorStays(state.isAdministrator(), administrators.remainWithout(id)).verify();
        var writer = actor.person().orElse(id);
        var forgotten = new PersonForgotten(
                id, command.erasure(), new Personal(writer, command.reason().strip()));
        Claims.rows(id, state, state.after(forgotten), administrators).forEach(Companions::add);
        Companions.add(new Forgotten(id.value()));
        apply(forgotten);
        CurrentUnitOfWork.get().afterCommit(unit -> list.add(command, actor));
    }

    @CommandHandler
    void decide(ConfirmErasure command) {
        apply(new PersonErased(id, command.erasure()));
    }

    /** Offers a link to set another password, and forgets any older one; nothing for those who could not use it. */
    Optional<ResetLink> offerLink(OneTimeSecret secret, Instant now) {
        if (!state.canSignIn()) {
            return Optional.empty();
        }
        var expires = now.plus(OneTimeSecret.LINK_VALIDITY);
        Companions.add(new Credential(id.value(), Credentials.RESET, secret.hash(), expires));
        apply(new PasswordResetRequested(id));
        return Optional.of(new ResetLink(id, state.name(), state.email(), secret.token()));
    }

    /** Spends a link. Asked here, with the person held: of two at once, the second finds it spent. */
    void spendLink(OneTimeSecret secret, Secret wanted, Credentials credentials, Passwords passwords) {
        var good = credentials.hash(id.value(), Credentials.RESET).filter(secret.hash()::equals);
        new LinksAreSpentOnce(good.isPresent() && state.canSignIn()).verify();
        new PasswordsMustBeStrong(wanted, state.username()).verify();
        Companions.add(new RevokedCredential(id.value(), Credentials.RESET));
        give(wanted, passwords);
        apply(new PasswordChanged(id));
    }

    Account account(Credentials credentials) {
        return new Account(id, state.canSignIn(), state.epoch(), credentials.hash(id.value(), Credentials.PASSWORD));
    }

    @EventSourcingHandler
    void evolve(PersonEvent event) {
        id = event.person();
        state = state.after(event);
    }

    /** All or nothing: what comes out is judged before anything is applied. */
    private void change(
            PersonId person,
            List<PersonEvent> events,
            @Nullable Secret password,
            Actor actor,
            Directory directory,
            Administrators administrators,
            Passwords passwords) {
        var before = state;
        var after = before;
        for (var event : events) {
            after = after.after(event);
        }
        var rules = new PersonRules(person, before, after);
        rules.verify(directory, administrators);
        rules.verifyPassword(password, actor);
        Claims.rows(person, before, after, administrators).forEach(Companions::add);
        events.forEach(event -> apply(event));
        if (password != null) {
            give(password, passwords);
        }
    }

    private void give(Secret password, Passwords passwords) {
        Companions.add(new Credential(id.value(), Credentials.PASSWORD, passwords.hash(password), null));
    }

    private static boolean mayMakeUsers(Actor actor, Administrators administrators) {
        return actor.person().map(administrators.people()::contains).orElse(actor.kind() == Actor.Kind.SYSTEM);
    }

    private static PersonRegistered registered(RegisterPerson command) {
        var person = command.person();
        var username = command.username();
        return new PersonRegistered(
                person,
                new Personal(person, command.displayName().strip()),
                new Personal(person, command.email().strip()),
                username == null ? null : new Personal(person, username.strip()),
                Set.copyOf(command.roles()),
                Set.copyOf(command.groups()),
                command.organization());
    }
}
