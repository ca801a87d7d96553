package io.docket.api.architecture.planted.ring;

import io.docket.api.architecture.planted.ring.egg.Egg;

/** Comes from an egg. */
public final class Hen {

    public Egg lay() {
        return new Egg(this);
    }
}
