package io.docket.command.planted;

import org.springframework.http.HttpStatus;

/** Thinks in answers of the web. */
public record AnswersTheWeb(HttpStatus status) {}
