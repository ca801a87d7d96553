package io.docket.query.operations.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.operations.ListStandingProcessors;
import io.docket.api.operations.StandingProcessor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Read models, reactions, sagas and decision tables that do not get on; empty while all is well. */
@RestController
@RequestMapping("/api/v1/ops/standing-processors")
final class StandingProcessorController {
    private final Desk desk;

    StandingProcessorController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    List<StandingProcessor> list(Origin origin) {
        return desk.ask(new ListStandingProcessors(), origin).items();
    }
}
