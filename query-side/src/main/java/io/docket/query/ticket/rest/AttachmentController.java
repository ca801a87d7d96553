package io.docket.query.ticket.rest;

import io.docket.api.attachment.FileName;
import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.FindMe;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.query.FindAttachment;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.WriteAnswer;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.apache.tika.Tika;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Files: their type is found in their content, and whoever fetches one downloads it, whatever it claims to be. */
@RestController
@RequestMapping("/api/v1")
final class AttachmentController {
    private final Desk desk;
    private final FileStore files;
    private final long limit;
    private final Tika types = new Tika();

    AttachmentController(Desk desk, FileStore files, @Value("${docket.attachments.limit:25MB}") DataSize limit) {
        this.desk = desk;
        this.files = files;
        this.limit = limit.toBytes();
    }

    @PostMapping(path = "/tickets/{ref}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<MessageAttachment> upload(
            @PathVariable String ref,
            @RequestPart("file") MultipartFile file,
            MultipartHttpServletRequest parts,
            Origin origin)
            throws IOException {
        if (parts.getFiles("file").size() > 1) { // the others would be lost, and nobody told
            throw Invalid.field("file", "One file is taken at a time.");
        }
        var ticket = written(ref, origin);
        var id = new AttachmentId(StableIds.next(origin, "attachment"));
        var name = FileName.harmless(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (var content = new BufferedInputStream(file.getInputStream())) {
            var type = types.detect(content, name);
            var kept = files.put(id.value(), ticket.requester().id(), content, limit);
            var command = new RegisterAttachment(ticket.id(), id, name, kept.size(), type, kept.sha256());
            var answer = registered(command, origin);
            return WriteAnswer.with(HttpStatus.CREATED, answer)
                    .location(URI.create("/api/v1/attachments/" + id))
                    .body(new MessageAttachment(id, name, kept.size(), type));
        }
    }

    @GetMapping("/attachments/{id}")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<InputStreamResource> download(@PathVariable AttachmentId id, Origin origin) throws IOException {
        var file = desk.ask(new FindAttachment(id), origin);
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_DISPOSITION, asDownload(file.name()))
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.parseMediaType(file.type()))
                    .contentLength(file.size())
                    .body(new InputStreamResource(files.open(id.value())));
        } catch (NoSuchFileException missing) {
            throw new Refusal(ProblemCode.NOT_FOUND, "The file is not there any more.");
        }
    }

    /** Refused here already for those who may not reply there, before anything of theirs is kept. */
    private TicketDetails written(String ref, Origin origin) {
        var ticket = desk.ask(new FindTicket(ref), origin);
        if (!ticket.requester().id().equals(origin.person())
                && desk.ask(new FindMe(), origin).roles().stream().noneMatch(role -> role.includes(Role.AGENT))) {
            throw new Refusal(ProblemCode.FORBIDDEN, "You can follow this ticket, but not write to it.");
        }
        return ticket;
    }

    private io.docket.api.gateway.Answer<Object> registered(RegisterAttachment command, Origin origin)
            throws IOException {
        try {
            return desk.send(command, Object.class, origin);
        } catch (RuntimeException refused) {
            if (origin.idempotencyKey() == null) { // under a key it may be the file of an earlier, accepted request
                files.remove(command.id().value());
            }
            throw refused;
        }
    }

    private static String asDownload(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
