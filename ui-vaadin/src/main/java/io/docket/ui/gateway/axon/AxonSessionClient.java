package io.docket.ui.gateway.axon;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.Session;
import io.docket.api.identity.session.SessionIsOver;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.ticket.Channel;
import io.docket.ui.gateway.SessionClient;
import java.util.UUID;

/** Sessions as the desk keeps them, before anybody is signed in here. */
final class AxonSessionClient implements SessionClient {
    private final Desk desk;

    AxonSessionClient(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Session signIn(String username, Secret password, String client) {
        return desk.send(
                        new SignIn(username, password, client),
                        Session.class,
                        Origin.anonymous(Channel.WEB.code(), client))
                .value();
    }

    @Override
    public Session refresh(Secret refreshToken) {
        return desk.send(new RefreshSession(refreshToken), Session.class, nobody())
                .value();
    }

    @Override
    public void signOut(Secret refreshToken) {
        desk.send(new SignOut(refreshToken), Object.class, nobody());
    }

    @Override
    public void requestReset(String email, String client) {
        desk.send(new RequestPasswordReset(email), Object.class, Origin.anonymous(Channel.WEB.code(), client));
    }

    @Override
    public void reset(Secret token, Secret wanted, String client) {
        desk.send(new ResetPassword(token, wanted), Object.class, Origin.anonymous(Channel.WEB.code(), client));
    }

    @Override
    public boolean over(PersonId person, UUID family, int epoch) {
        return desk.ask(new SessionIsOver(family, epoch), Origin.of(person, Channel.WEB.code()));
    }

    @Override
    public Person whoIs(PersonId person) {
        return desk.ask(new FindMe(), Origin.of(person, Channel.WEB.code()));
    }

    private static Origin nobody() {
        return Origin.anonymous(Channel.WEB.code(), null);
    }
}
