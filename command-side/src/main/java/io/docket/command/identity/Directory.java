package io.docket.command.identity;

import java.util.Optional;
import java.util.UUID;

/** What is known for certain of others than the one who is decided about: companion rows, never behind the log. */
interface Directory {

    /** Who has claimed a value of one of the kinds in {@link Claims}. */
    Optional<UUID> owner(String kind, String value);

    /** Whether somebody or something has claimed any value of the kind. */
    boolean owns(String kind, UUID owner);

    Administrators administrators();
}
