package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.command.ChangeOrganization;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.query.FindOrganization;
import io.docket.api.identity.query.ListOrganizations;
import io.docket.api.identity.query.Organization;
import io.docket.api.identity.query.OrganizationPage;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.WriteAnswer;
import java.net.URI;
import java.util.Objects;
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
@RequestMapping("/api/v1/organizations")
final class OrganizationController {
    private final Desk desk;

    OrganizationController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    OrganizationPage list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(new ListOrganizations(q, after, Limits.checked(limit)), origin);
    }

    @GetMapping("/{id}")
    Organization find(@PathVariable OrganizationId id, Origin origin) {
        return desk.ask(new FindOrganization(id), origin);
    }

    @PostMapping
    ResponseEntity<Organization> create(@RequestBody NewOrganization organization, Origin origin) {
        DirectoryRights.verifyAdministrator(desk, origin);
        var id = new OrganizationId(StableIds.next(origin, "organization"));
        var answer = desk.send(
                new CreateOrganization(
                        id,
                        Invalid.text("name", organization.name()),
                        Objects.requireNonNullElse(organization.sharesTickets(), false)),
                Object.class,
                origin);
        return WriteAnswer.with(HttpStatus.CREATED, answer)
                .location(URI.create("/api/v1/organizations/" + id))
                .body(desk.ask(new FindOrganization(id), origin.notBefore(answer.position())));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Organization> change(
            @PathVariable OrganizationId id, @RequestBody OrganizationChange change, Origin origin) {
        var answer = desk.send(new ChangeOrganization(id, change.name(), change.sharesTickets()), Object.class, origin);
        return WriteAnswer.with(HttpStatus.OK, answer)
                .body(desk.ask(new FindOrganization(id), origin.notBefore(answer.position())));
    }

    /** @param sharesTickets false where left out */
    record NewOrganization(@Nullable String name, @Nullable Boolean sharesTickets) {}

    /** What is left out stays as it is. */
    record OrganizationChange(
            @Nullable String name, @Nullable Boolean sharesTickets) {}
}
