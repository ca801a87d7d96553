package io.docket.command.identity.session;

import io.docket.api.identity.session.EndSession;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.Session;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.command.identity.password.Passwords;
import org.axonframework.commandhandling.CommandHandler;

/** Signing in and out. Unknown names, wrong passwords and deactivated people cannot be told apart. */
final class SessionCommands {
    private final Accounts accounts;
    private final Passwords passwords;
    private final AttemptLimits limits;
    private final Sessions sessions;

    SessionCommands(Accounts accounts, Passwords passwords, AttemptLimits limits, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.sessions = sessions;
    }

    @CommandHandler
    Session handle(SignIn command) {
        Account account;
        try (var attempt = limits.attempt(command.username(), command.client())) {
            account = accountOf(command);
            attempt.forgive();
        }
        return sessions.begin(account);
    }

    private Account accountOf(SignIn command) {
        var account = accounts.named(command.username()).filter(Account::canSignIn);
        var right = passwords.match(command.password(), account.flatMap(Account::passwordHash));
        return account.filter(any -> right)
                .orElseThrow(
                        () -> new Refusal(ProblemCode.BAD_CREDENTIALS, "The user name or the password is not right."));
    }

    @CommandHandler
    Session handle(RefreshSession command) {
        var family = sessions.spend(command.refreshToken()).orElseThrow(SessionCommands::over);
        var account = accounts.of(family.person()).filter(of -> sessions.isOf(family, of));
        if (account.isEmpty()) {
            sessions.end(family.id());
            throw over();
        }
        return sessions.proceed(family, account.get());
    }

    /** Answers alike whether or not the token is known. */
    @CommandHandler
    void handle(SignOut command) {
        sessions.ofToken(command.refreshToken()).ifPresent(sessions::end);
    }

    @CommandHandler
    void handle(EndSession command, Actor actor) {
        if (actor.person()
                .filter(person -> sessions.belongs(command.session(), person))
                .isEmpty()) {
            throw Refusal.notFound("session");
        }
        sessions.end(command.session());
    }

    private static Refusal over() {
        return new Refusal(ProblemCode.UNAUTHENTICATED, "This session is over. Sign in again.");
    }
}
