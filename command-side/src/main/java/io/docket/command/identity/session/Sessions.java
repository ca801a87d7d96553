package io.docket.command.identity.session;

import io.docket.api.id.Uuids;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.session.Session;
import io.docket.command.identity.password.OneTimeSecret;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Begins, continues and ends sessions, each in a transaction of its own. A refresh token that comes a second time was
 * stolen, from its owner or by its owner's hand: nobody knows, so the session ends for both.
 */
class Sessions {
    /** Whoever stays away longer signs in again. */
    static final Duration IDLE = Duration.ofDays(14);
    /** Everybody signs in again after this long. */
    static final Duration LONGEST = Duration.ofDays(60);

    private final SessionFamilies families;
    private final RefreshTokens tokens;
    private final AccessTokenIssuer issuer;
    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private final InstantSource clock;

    Sessions(
            SessionFamilies families,
            RefreshTokens tokens,
            AccessTokenIssuer issuer,
            JdbcClient sql,
            TransactionTemplate transactions,
            InstantSource clock) {
        this.families = families;
        this.tokens = tokens;
        this.issuer = issuer;
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    Session begin(Account account) {
        return transactions.execute(status -> {
            var now = clock.instant();
            families.forgetExpired(account.person().value(), now);
            sql.sql("delete from kept_session where kept_at < now() - interval '%d days'".formatted(LONGEST.toDays()))
                    .update();
            return next(families.save(new SessionFamily(Uuids.next(), account, now, now.plus(LONGEST))), account);
        });
    }

    /** The session that a token continues, once; empty for a token that is no good. */
    Optional<SessionFamily> spend(Secret token) {
        var hash = new OneTimeSecret(token).hash();
        return transactions.execute(status -> {
            var now = clock.instant();
            var known = tokens.findById(hash);
            if (known.isPresent() && tokens.spend(hash, now) == 0) {
                end(known.get().family());
                return Optional.<SessionFamily>empty();
            }
            return known.filter(it -> !it.isExpired(now))
                    .flatMap(it -> families.findById(it.family()))
                    .filter(family -> family.isOpen(now));
        });
    }

    Session proceed(SessionFamily family, Account account) {
        return transactions.execute(status -> next(family, account));
    }

    /** Ends the session here and, through the row that all nodes read, everywhere. */
    void end(UUID family) {
        transactions.executeWithoutResult(status -> {
            if (families.end(family, clock.instant()) == 1) {
                sql.sql("delete from ended_session where ended_at < now() - interval '1 day'")
                        .update();
                sql.sql("insert into ended_session (family) values (?) on conflict do nothing")
                        .param(family)
                        .update();
            }
        });
    }

    /**
     * Whether nothing has ended the person's sessions since this one began, or was kept by whoever ended the others.
     */
    boolean isOf(SessionFamily family, Account account) {
        return account.canSignIn()
                && (family.epoch() == account.epoch() || keptSince(family).contains(account.epoch()));
    }

    private Set<Integer> keptSince(SessionFamily family) {
        return sql.sql("select epoch from kept_session where family = ? and owner = ?")
                .params(family.id(), family.person().value())
                .query(Integer.class)
                .set();
    }

    Optional<UUID> ofToken(Secret token) {
        return tokens.findById(new OneTimeSecret(token).hash()).map(RefreshToken::family);
    }

    boolean belongs(UUID family, PersonId person) {
        return families.findById(family)
                .map(SessionFamily::person)
                .filter(person::equals)
                .isPresent();
    }

    private Session next(SessionFamily family, Account account) {
        var now = clock.instant();
        var refresh = OneTimeSecret.next();
        var idle = now.plus(IDLE);
        var expires = idle.isBefore(family.expiresAt()) ? idle : family.expiresAt();
        tokens.save(new RefreshToken(refresh.hash(), family.id(), expires));
        return new Session(
                account.person(),
                family.id(),
                account.epoch(),
                issuer.token(account, family.id(), now),
                refresh.token(),
                AccessTokenIssuer.VALIDITY.toSeconds());
    }
}
