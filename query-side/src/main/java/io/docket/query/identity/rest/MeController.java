package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.Person;
import io.docket.query.rest.CurrentSession;
import io.docket.query.rest.FieldFaults;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.WriteAnswer;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
final class MeController {
    private final Desk desk;

    MeController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    Person me(Origin origin) {
        return desk.ask(new FindMe(), origin);
    }

    /** All other sessions of the caller end; this one goes on, with its tokens. */
    @PostMapping("/password")
    ResponseEntity<Void> changePassword(
            @RequestBody Passwords passwords, @CurrentSession @Nullable UUID session, Origin origin) {
        new FieldFaults()
                .needs("current", passwords.current())
                .needs("wanted", passwords.wanted())
                .verify();
        var command = new ChangePassword(
                Objects.requireNonNull(origin.person()),
                new Secret(Invalid.required("current", passwords.current())),
                new Secret(Invalid.required("wanted", passwords.wanted())),
                session);
        return WriteAnswer.with(HttpStatus.NO_CONTENT, desk.send(command, Object.class, origin.once(null)))
                .build();
    }

    record Passwords(@Nullable String current, @Nullable String wanted) {}
}
