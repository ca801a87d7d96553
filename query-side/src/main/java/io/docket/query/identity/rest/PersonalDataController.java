package io.docket.query.identity.rest;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.identity.query.FindMe;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.identity.query.MeasurePersonalData;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonalDataExtent;
import io.docket.api.wire.archive.PersonalDataArchive;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.WriteAnswer;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/people/{id}/personal-data")
final class PersonalDataController {
    private final Desk desk;
    private final FileStore files;
    private final JsonMapper json;

    PersonalDataController(Desk desk, FileStore files, JsonMapper json) {
        this.desk = desk;
        this.files = files;
        this.json = json;
    }

    /** Everything about a person, for themselves or for whoever answers for the desk. */
    @GetMapping(produces = "application/zip")
    ResponseEntity<StreamingResponseBody> export(@PathVariable PersonId id, Origin origin) {
        var person = person(id, origin);
        var asking = new PersonalDataArchive.Asking() {
            @Override
            public <R> R ask(Query<R> query) {
                return desk.ask(query, origin);
            }
        };
        var archive = new PersonalDataArchive(asking, file -> files.open(file.value()), json);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("personal-data-" + id + ".zip")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(out -> archive.write(person, out));
    }

    /** What would be lost, to be looked at before. */
    @GetMapping("/extent")
    PersonalDataExtent measure(@PathVariable PersonId id, Origin origin) {
        return desk.ask(new MeasurePersonalData(id), origin);
    }

    /** Makes everything unreadable that the desk has of a person. There is no way back. */
    @DeleteMapping
    ResponseEntity<Begun> forget(@PathVariable PersonId id, @RequestBody Forget forget, Origin origin) {
        DirectoryRights.verifyAdministrator(desk, origin);
        var reason = Invalid.text("reason", forget.reason());
        var erasure = new ErasureId(StableIds.next(origin, "erasure"));
        var answer = desk.send(new ForgetPerson(id, erasure, reason), Object.class, origin);
        return WriteAnswer.with(HttpStatus.ACCEPTED, answer)
                .location(URI.create("/api/v1/erasures/" + erasure))
                .body(new Begun(erasure));
    }

    private Person person(PersonId id, Origin origin) {
        var me = desk.ask(new FindMe(), origin);
        if (me.id().equals(id)) {
            return me;
        }
        DirectoryRights.verifyAdministrator(desk, origin);
        return desk.ask(new FindPerson(id.toString()), origin);
    }

    /** @param reason for whoever asks later; it should not name the person */
    record Forget(@Nullable String reason) {}

    record Begun(ErasureId id) {}
}
