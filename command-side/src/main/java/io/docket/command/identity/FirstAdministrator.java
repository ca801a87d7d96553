package io.docket.command.identity;

import io.docket.api.id.Uuids;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.metadata.Actor;
import io.docket.command.identity.password.Credentials;
import io.docket.command.identity.password.OneTimeSecret;
import io.docket.command.messaging.Reactions;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets somebody into a desk that nobody can administer yet: there is no default account, so each start prints a
 * one-time link, until an administrator has a password. Nodes that start together make the same person, once.
 */
final class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final PersonId FIRST = new PersonId(Uuids.named(new UUID(0, 0), "docket first administrator"));

    private static final String OFFER = """
            insert into credential (owner, kind, hash, expires_at) values (?, ?, ?, ?)
            on conflict (owner, kind) do update set hash = excluded.hash, expires_at = excluded.expires_at""";

    private final Directory directory;
    private final Credentials credentials;
    private final Reactions reactions;
    private final JdbcClient sql;
    private final IdentitySettings settings;
    private final InstantSource clock;

    FirstAdministrator(
            Directory directory,
            Credentials credentials,
            Reactions reactions,
            JdbcClient sql,
            IdentitySettings settings,
            InstantSource clock) {
        this.directory = directory;
        this.credentials = credentials;
        this.reactions = reactions;
        this.sql = sql;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var administrators = directory.administrators().people();
        if (administrators.isEmpty()) {
            reactions.send(registration(), FIRST.value(), Actor.SYSTEM);
            offer(FIRST);
        } else if (administrators.contains(FIRST) && administrators.stream().noneMatch(this::hasPassword)) {
            offer(FIRST);
        }
    }

    private boolean hasPassword(PersonId person) {
        return credentials.hash(person.value(), Credentials.PASSWORD).isPresent();
    }

    private void offer(PersonId person) {
        var secret = OneTimeSecret.next();
        var expires = Timestamp.from(clock.instant().plus(OneTimeSecret.LINK_VALIDITY));
        sql.sql(OFFER)
                .params(person.value(), Credentials.RESET, secret.hash(), expires)
                .update();
        LOG.warn(
                "Nobody can administer this desk yet. Choose the password of user \"admin\" within an hour: {}",
                settings.resetAddress(secret.token()));
    }

    private static RegisterPerson registration() {
        return new RegisterPerson(
                FIRST, "Administrator", "admin@localhost", "admin", null, Set.of(Role.ADMIN), Set.of(), null);
    }
}
