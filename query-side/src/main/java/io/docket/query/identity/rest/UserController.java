package io.docket.query.identity.rest;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.ListPeople;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonPage;
import io.docket.query.rest.FieldFaults;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.References;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.WriteAnswer;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users")
final class UserController {
    private final Desk desk;
    private final References references;

    UserController(Desk desk) {
        this.desk = desk;
        references = new References(desk);
    }

    @GetMapping
    PersonPage list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(new ListPeople(q, role, after, Limits.checked(limit)), origin);
    }

    /** @param ref id, user name or e-mail address */
    @GetMapping("/{ref}")
    Person find(@PathVariable String ref, Origin origin) {
        return desk.ask(new FindPerson(ref), origin);
    }

    @PostMapping
    ResponseEntity<Person> register(@RequestBody NewUser user, Origin origin) {
        DirectoryRights.verifyAdministrator(desk, origin);
        new FieldFaults()
                .needsText("displayName", user.displayName())
                .needsText("email", user.email())
                .verify();
        var id = new PersonId(StableIds.next(origin, "person"));
        var command = new RegisterPerson(
                id,
                Invalid.text("displayName", user.displayName()),
                Invalid.text("email", user.email()),
                user.username(),
                secret(user.password()),
                Objects.requireNonNullElse(user.roles(), Set.of(Role.CUSTOMER)),
                Objects.requireNonNullElse(groups(user.groups(), origin), Set.of()),
                organization(user.organization(), origin));
        var answer = desk.send(command, Object.class, origin);
        return WriteAnswer.with(HttpStatus.CREATED, answer)
                .location(URI.create("/api/v1/users/" + id))
                .body(now(id, answer, origin));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Person> change(@PathVariable PersonId id, @RequestBody UserChange change, Origin origin) {
        if (change.groups() != null || change.organization() != null) {
            DirectoryRights.verifyAdministrator(desk, origin); // before what they name is looked up
        }
        var command = new ChangePerson(
                id,
                change.displayName(),
                change.email(),
                change.active(),
                change.roles(),
                groups(change.groups(), origin),
                organization(change.organization(), origin),
                secret(change.password()));
        var answer = desk.send(command, Object.class, origin);
        return WriteAnswer.with(HttpStatus.OK, answer).body(now(id, answer, origin));
    }

    private Person now(PersonId id, Answer<?> answer, Origin origin) {
        return desk.ask(new FindPerson(id.toString()), origin.notBefore(answer.position()));
    }

    private @Nullable Set<GroupId> groups(@Nullable Set<String> refs, Origin origin) {
        return refs == null
                ? null
                : refs.stream()
                        .map(ref -> references.group("groups", ref, origin))
                        .collect(Collectors.toSet());
    }

    private @Nullable OrganizationId organization(@Nullable String ref, Origin origin) {
        return ref == null ? null : references.organization("organization", ref, origin);
    }

    private static @Nullable Secret secret(@Nullable String text) {
        return text == null ? null : new Secret(text);
    }

    /**
     * @param roles customer where left out
     * @param groups ids or names
     * @param organization id or name
     */
    record NewUser(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String password,
            @Nullable Set<Role> roles,
            @Nullable Set<String> groups,
            @Nullable String organization) {}

    /** What is left out stays as it is. */
    record UserChange(
            @Nullable String displayName,
            @Nullable String email,
            @Nullable Boolean active,
            @Nullable Set<Role> roles,
            @Nullable Set<String> groups,
            @Nullable String organization,
            @Nullable String password) {}
}
