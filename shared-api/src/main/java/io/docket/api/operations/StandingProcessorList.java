package io.docket.api.operations;

import java.util.List;

/** Every processor that stands, by name. */
public record StandingProcessorList(List<StandingProcessor> items) {}
