package io.docket.query.operations.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetterPage;
import io.docket.api.operations.DropDeadLetters;
import io.docket.api.operations.FindDeadLetters;
import io.docket.api.operations.ListDeadLetters;
import io.docket.api.operations.WriteDeadLetters;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.WriteAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who deals with events that a read model could not take is in the log first: nobody does it unseen. */
@RestController
@RequestMapping("/api/v1/ops/dead-letters")
final class DeadLetterController {
    private final Desk desk;

    DeadLetterController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    DeadLetterPage list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        return desk.ask(new ListDeadLetters(after, Limits.checked(limit)), origin);
    }

    /** Writes the events after all; the answer says how many could not be this time either. */
    @PostMapping("/{readModel}/{sequence}/retry")
    ResponseEntity<DeadLetterOutcome> retry(
            @PathVariable String readModel, @PathVariable String sequence, Origin origin) {
        desk.ask(new FindDeadLetters(readModel, sequence), origin);
        var noted = desk.send(new RetryDeadLetters(readModel, sequence), Object.class, origin);
        return WriteAnswer.with(HttpStatus.OK, noted).body(desk.ask(new WriteDeadLetters(readModel, sequence), origin));
    }

    /** Has the read model do without the events until it is rebuilt. */
    @PostMapping("/{readModel}/{sequence}/discard")
    ResponseEntity<DeadLetterOutcome> discard(
            @PathVariable String readModel,
            @PathVariable String sequence,
            @RequestBody Discard discard,
            Origin origin) {
        var reason = Invalid.text("reason", discard.reason());
        desk.ask(new FindDeadLetters(readModel, sequence), origin);
        var noted = desk.send(new DiscardDeadLetters(readModel, sequence, reason), Object.class, origin);
        return WriteAnswer.with(HttpStatus.OK, noted).body(desk.ask(new DropDeadLetters(readModel, sequence), origin));
    }

    record Discard(@Nullable String reason) {}
}
