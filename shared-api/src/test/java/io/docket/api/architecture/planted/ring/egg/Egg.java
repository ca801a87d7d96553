package io.docket.api.architecture.planted.ring.egg;

import io.docket.api.architecture.planted.ring.Hen;

/** Comes from a hen. */
public record Egg(Hen mother) {}
