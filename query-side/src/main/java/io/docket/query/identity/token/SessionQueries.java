package io.docket.query.identity.token;

import io.docket.api.identity.session.SessionIsOver;
import io.docket.api.metadata.Caller;
import java.time.InstantSource;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells open screens whether the session that they were opened in goes on. */
public final class SessionQueries {
    private final EndedSessions ended;

    public SessionQueries(JdbcClient sql, InstantSource clock) {
        ended = new EndedSessions(sql, clock);
    }

    @QueryHandler
    Boolean handle(SessionIsOver query, Caller caller) {
        return ended.include(query.family(), caller.id().value(), query.epoch());
    }
}
