package io.docket.query;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** The query side, one import per feature. */
@AutoConfiguration
public class QuerySideAutoConfiguration {}
