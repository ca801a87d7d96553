package io.docket.query.identity.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.query.Erasure;
import io.docket.api.identity.query.FindErasure;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/erasures")
final class ErasureController {
    private final Desk desk;

    ErasureController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/{id}")
    Erasure find(@PathVariable ErasureId id, Origin origin) {
        return desk.ask(new FindErasure(id), origin);
    }
}
