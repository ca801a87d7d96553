package io.docket.query;

import io.docket.query.identity.IdentityQueryConfiguration;
import io.docket.query.projection.ProjectionQueryConfiguration;
import io.docket.query.security.SecurityQueryConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side, one import per feature. */
@AutoConfiguration
@Import({ProjectionQueryConfiguration.class, SecurityQueryConfiguration.class, IdentityQueryConfiguration.class})
public class QuerySideAutoConfiguration {}
