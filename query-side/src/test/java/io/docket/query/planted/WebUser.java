package io.docket.query.planted;

import org.springframework.web.bind.annotation.RestController;

/** Answers the web from within a read model. */
@RestController
public final class WebUser {}
