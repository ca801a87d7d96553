package io.docket.command.identity.password;

import io.docket.api.identity.command.Secret;
import java.util.Optional;

/** Hashes passwords, slowly on purpose. Refuses as busy rather than let hashing take the whole node. */
public interface Passwords {

    String hash(Secret password);

    /** Takes as long where there is no hash to compare with: nobody learns from the clock who exists. */
    boolean match(Secret password, Optional<String> hash);
}
