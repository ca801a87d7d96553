package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.command.ChangeGroup;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.query.FindGroup;
import io.docket.api.identity.query.Group;
import io.docket.api.identity.query.GroupPage;
import io.docket.api.identity.query.ListGroups;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.WriteAnswer;
import java.net.URI;
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
@RequestMapping("/api/v1/groups")
final class GroupController {
    private final Desk desk;

    GroupController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    GroupPage list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(new ListGroups(q, after, Limits.checked(limit)), origin);
    }

    @GetMapping("/{id}")
    Group find(@PathVariable GroupId id, Origin origin) {
        return desk.ask(new FindGroup(id), origin);
    }

    @PostMapping
    ResponseEntity<Group> create(@RequestBody NewGroup group, Origin origin) {
        DirectoryRights.verifyAdministrator(desk, origin);
        var id = new GroupId(StableIds.next(origin, "group"));
        var answer = desk.send(new CreateGroup(id, Invalid.text("name", group.name())), Object.class, origin);
        return WriteAnswer.with(HttpStatus.CREATED, answer)
                .location(URI.create("/api/v1/groups/" + id))
                .body(desk.ask(new FindGroup(id), origin.notBefore(answer.position())));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Group> change(@PathVariable GroupId id, @RequestBody GroupChange change, Origin origin) {
        var answer = desk.send(new ChangeGroup(id, change.name(), change.active()), Object.class, origin);
        return WriteAnswer.with(HttpStatus.OK, answer)
                .body(desk.ask(new FindGroup(id), origin.notBefore(answer.position())));
    }

    record NewGroup(@Nullable String name) {}

    /** What is left out stays as it is. */
    record GroupChange(@Nullable String name, @Nullable Boolean active) {}
}
