package io.docket.query.rest;

import io.docket.api.gateway.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers to writes. */
public final class WriteAnswer {

    private WriteAnswer() {}

    /** Begins an answer that says how far the read models must be to show what was done, or found to be so already. */
    public static ResponseEntity.BodyBuilder with(HttpStatus status, Answer<?> answer) {
        return ResponseEntity.status(status).header(RestHeaders.POSITION, Long.toString(answer.position()));
    }
}
