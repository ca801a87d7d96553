package io.docket.query.audit.rest;

import io.docket.api.audit.FindConsistency;
import io.docket.api.audit.LogConsistency;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.query.rest.Invalid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit/consistency")
final class ConsistencyController {
    private final Desk desk;

    ConsistencyController(Desk desk) {
        this.desk = desk;
    }

    /**
     * What shows that the log only grew between two signed heads.
     *
     * @param first how many events the older head covers
     * @param second how many the newer one does; the last head where left out
     */
    @GetMapping
    LogConsistency find(
            @RequestParam long first, @RequestParam(required = false) @Nullable Long second, Origin origin) {
        if (first < 1) {
            throw Invalid.field("first", "A size is 1 or more.");
        }
        if (second != null && second < first) {
            throw Invalid.field("second", "The second size is no less than the first.");
        }
        return desk.ask(new FindConsistency(first, second), origin);
    }
}
