package io.docket.query.operations.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RebuildProjection;
import io.docket.api.operations.RestoreProjection;
import io.docket.query.rest.RestHeaders;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/ops/projections")
final class ProjectionController {
    private final Desk desk;

    ProjectionController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<ProjectionStatus> list(Origin origin) {
        return desk.ask(new ListProjections(), origin).items();
    }

    /** Builds the read model anew beside the one that answers; answered as soon as that is noted. */
    @PostMapping("/{name}/rebuild")
    ResponseEntity<ProjectionStatus> rebuild(@PathVariable String name, Origin origin) {
        return begun(desk.ask(new RebuildProjection(name), origin));
    }

    /** Goes back to what answered before the last rebuild, once that is up to date. */
    @PostMapping("/{name}/restore")
    ResponseEntity<ProjectionStatus> restore(@PathVariable String name, Origin origin) {
        return begun(desk.ask(new RestoreProjection(name), origin));
    }

    private static ResponseEntity<ProjectionStatus> begun(ProjectionStatus begun) {
        return ResponseEntity.accepted()
                .header(RestHeaders.POSITION, Long.toString(begun.head()))
                .body(begun);
    }
}
