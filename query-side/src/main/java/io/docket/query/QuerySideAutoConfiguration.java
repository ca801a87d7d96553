package io.docket.query;

import io.docket.query.identity.IdentityQueryConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side, one import per feature. */
@AutoConfiguration
@Import(IdentityQueryConfiguration.class)
public class QuerySideAutoConfiguration {}
