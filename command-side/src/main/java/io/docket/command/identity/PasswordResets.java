package io.docket.command.identity;

import io.docket.api.eventlog.CompanionRow.Credential;
import io.docket.api.eventlog.Companions;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.metadata.MetadataKeys;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.password.OneTimeSecret;
import io.docket.command.identity.password.Passwords;
import io.docket.command.identity.session.ResetLimits;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Forgotten passwords. Whether an address is known shows neither in the answer nor in the time that it takes. */
final class PasswordResets {
    /** Whose links are made for addresses that nobody has, so that those cost a commit too. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final People people;
    private final Directory directory;
    private final Credentials credentials;
    private final Passwords passwords;
    private final PasswordResetMail mail;
    private final ResetLimits limits;
    private final InstantSource clock;

    PasswordResets(
            People people,
            Directory directory,
            Credentials credentials,
            Passwords passwords,
            PasswordResetMail mail,
            ResetLimits limits,
            InstantSource clock) {
        this.people = people;
        this.directory = directory;
        this.credentials = credentials;
        this.passwords = passwords;
        this.mail = mail;
        this.limits = limits;
        this.clock = clock;
    }

    @CommandHandler
    void handle(RequestPasswordReset command, @MetaDataValue(MetadataKeys.CLIENT) @Nullable String client) {
        if (!limits.mayAsk(command.email(), client == null ? "" : client)) {
            return; // known or not, nobody is told
        }
        var secret = OneTimeSecret.next();
        directory
                .owner(Claims.EMAIL, command.email())
                .flatMap(
                        person -> people.<Optional<ResetLink>>with(person, it -> it.offerLink(secret, clock.instant())))
                .ifPresentOrElse(
                        link -> CurrentUnitOfWork.get().afterCommit(unit -> mail.send(link)), () -> pretend(secret));
    }

    @CommandHandler
    void handle(ResetPassword command) {
        var secret = new OneTimeSecret(command.token());
        var person = credentials.owner(Credentials.RESET, secret.hash());
        new LinksAreSpentOnce(person.isPresent()).verify();
        people.with(person.orElseThrow(), it -> {
            it.spendLink(secret, command.wanted(), credentials, passwords);
            return true;
        });
    }

    private void pretend(OneTimeSecret secret) {
        var expires = clock.instant().plus(OneTimeSecret.LINK_VALIDITY);
        Companions.add(new Credential(NOBODY, Credentials.RESET, secret.hash(), expires));
    }
}
