package io.docket.api.planted;

import org.springframework.core.io.Resource;

/** Could not be read where there is no Spring. */
public record SpringInContract(Resource file) {}
