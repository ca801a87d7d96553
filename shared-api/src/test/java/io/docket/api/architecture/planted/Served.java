package io.docket.api.architecture.planted;

import org.springframework.beans.factory.annotation.Autowired;

/** Is given what it needs behind its back. */
public final class Served {

    @Autowired
    Runnable waiter;
}
