package io.docket.query.audit.rest;

import io.docket.api.audit.FindVerification;
import io.docket.api.audit.ListVerifications;
import io.docket.api.audit.VerificationReport;
import io.docket.api.audit.VerificationRun;
import io.docket.api.audit.VerifyLog;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.query.rest.ItemPage;
import io.docket.query.rest.Limits;
import io.docket.query.rest.RestHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit/verification")
final class VerificationController {
    private final Desk desk;

    VerificationController(Desk desk) {
        this.desk = desk;
    }

    /** What the latest verification found, and what was signed last. */
    @GetMapping
    VerificationReport find(Origin origin) {
        return desk.ask(new FindVerification(), origin);
    }

    /** Begins to verify the whole log, unless that is under way already; answered at once. */
    @PostMapping
    ResponseEntity<VerificationRun> begin(Origin origin) {
        var begun = desk.ask(new VerifyLog(), origin);
        return ResponseEntity.accepted()
                .header(RestHeaders.POSITION, Long.toString(begun.head()))
                .body(begun);
    }

    /** The latest verifications, newest first. */
    @GetMapping("/runs")
    ItemPage<VerificationRun> list(@RequestParam(defaultValue = Limits.DEFAULT) int limit, Origin origin) {
        return new ItemPage<>(
                desk.ask(new ListVerifications(Limits.checked(limit)), origin).items(), null);
    }
}
