package io.docket.query.imports.rest;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.imports.FindImport;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.ListImports;
import io.docket.api.imports.StartImport;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.query.rest.ItemPage;
import io.docket.query.rest.Limits;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.WriteAnswer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports")
final class ImportController {
    private final Desk desk;
    private final FileStore files;
    private final long limit;

    ImportController(Desk desk, FileStore files, @Value("${docket.imports.limit:512MB}") DataSize limit) {
        this.desk = desk;
        this.files = files;
        this.limit = limit.toBytes();
    }

    @GetMapping
    ItemPage<ImportProgress> list(@RequestParam(defaultValue = Limits.DEFAULT) int limit, Origin origin) {
        return new ItemPage<>(
                desk.ask(new ListImports(Limits.checked(limit)), origin).items(), null);
    }

    @GetMapping("/{id}")
    ImportProgress find(@PathVariable ImportId id, Origin origin) {
        return desk.ask(new FindImport(id), origin);
    }

    /** Begins an import of the parts named {@code file}, and answers at once. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> start(
            @RequestParam String format, @RequestPart("file") List<MultipartFile> file, Origin origin)
            throws IOException {
        // Refused here already for those who may not import, before anything of theirs is kept.
        desk.ask(new ListImports(1), origin);
        var id = new ImportId(StableIds.next(origin, "import"));
        var importer = Objects.requireNonNull(origin.person());
        var stored = new ArrayList<StartImport.File>();
        if (file.stream().anyMatch(part -> part.getSize() > limit)) {
            throw new Refusal(ProblemCode.ATTACHMENT_TOO_LARGE, "A file has at most " + limit + " bytes.");
        }
        for (var part : file) {
            // Of another format it is another file: what is refused with the one is not to be missed by the other.
            var copy = StableIds.next(origin, "import-file-" + format + "-" + stored.size());
            var name = Objects.requireNonNullElse(part.getOriginalFilename(), "file");
            try (var content = part.getInputStream()) {
                stored.add(new StartImport.File(
                        copy, name, files.put(copy, importer, content, limit).sha256()));
            }
        }
        var answer = start(new StartImport(id, format, stored), origin);
        return WriteAnswer.with(HttpStatus.ACCEPTED, answer)
                .location(URI.create("/api/v1/imports/" + id))
                .body(new Accepted(id));
    }

    /** Of what repeats an import that has ended nothing is kept once more. */
    private Answer<Object> start(StartImport command, Origin origin) throws IOException {
        try {
            var answer = desk.send(command, Object.class, origin);
            if (answer.repeated() && hasEnded(command.id(), origin)) {
                remove(command);
            }
            return answer;
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.IDEMPOTENCY_KEY_REUSED && hasEnded(command.id(), origin)) {
                remove(command);
            }
            throw refused;
        }
    }

    private boolean hasEnded(ImportId id, Origin origin) {
        try {
            return !desk.ask(new FindImport(id), origin).state().equals("running");
        } catch (Refusal unknown) {
            return false;
        }
    }

    private void remove(StartImport command) throws IOException {
        for (var file : command.files()) {
            files.remove(file.stored());
        }
    }

    record Accepted(ImportId id) {}
}
