package io.docket.query.ticket.rest;

import io.docket.api.evidence.EvidenceBundles;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.ticket.query.FindEvidence;
import io.docket.query.rest.Unseen;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A ticket's history, with what proves it to somebody who trusts neither the desk nor its database. */
@RestController
@RequestMapping("/api/v1/tickets/{ref}")
final class EvidenceController {
    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final Desk desk;
    private final EvidenceBundles bundles;

    EvidenceController(Desk desk, EvidenceBundles bundles) {
        this.desk = desk;
        this.bundles = bundles;
    }

    /** With the page {@code evidence.html}, which verifies it in a browser without a network. */
    @GetMapping("/evidence")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<StreamingResponseBody> evidence(@PathVariable String ref, Origin origin) {
        var subject = Unseen.orElse(() -> desk.ask(new FindEvidence(ref), origin), ref, desk, origin);
        var bundle = bundles.of(subject);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, asDownload(subject.number()))
                .cacheControl(CacheControl.noStore())
                .contentType(ZIP)
                .body(bundle::writeTo);
    }

    private static String asDownload(long number) {
        return ContentDisposition.attachment()
                .filename("evidence-" + number + ".zip")
                .build()
                .toString();
    }
}
