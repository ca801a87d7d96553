package io.docket.ui.planted;

import org.springframework.web.bind.annotation.RestController;

/** Answers the web beside the edge. */
@RestController
public final class WebUser {}
