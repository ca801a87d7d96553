package io.docket.query.planted.rest;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from tables, past the rights that queries are asked with. */
public record SqlController(JdbcClient jdbc) {}
