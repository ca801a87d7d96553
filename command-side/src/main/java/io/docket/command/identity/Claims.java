package io.docket.command.identity;

import io.docket.api.eventlog.CompanionRow;
import io.docket.api.eventlog.CompanionRow.Claim;
import io.docket.api.eventlog.CompanionRow.ReleasedClaim;
import io.docket.api.eventlog.CompanionRow.Turn;
import io.docket.api.identity.PersonId;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values that only one can have, and how they are compared. */
final class Claims {
    static final String EMAIL = "email";
    static final String USERNAME = "username";
    static final String GROUP = "group";
    static final String ORGANIZATION = "organization";
    static final String ADMINISTRATOR = "administrator";
    static final String ADMINISTRATOR_LOST = "administrator-lost";

    private Claims() {}

    /** Letters that look alike by compatibility, and both cases, are the same. */
    static String normalized(String value) {
        return Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** What a person holds after a change and did not before, and the other way round. */
    static List<CompanionRow> rows(PersonId person, PersonState before, PersonState after, Administrators known) {
        var rows = new ArrayList<CompanionRow>();
        moved(rows, EMAIL, before.email(), after.email(), person.value());
        moved(rows, USERNAME, before.username(), after.username(), person.value());
        if (after.isAdministrator() && !before.isAdministrator()) {
            rows.add(new Claim(ADMINISTRATOR, person.toString(), person.value()));
        }
        if (before.isAdministrator() && !after.isAdministrator()) {
            rows.add(new ReleasedClaim(ADMINISTRATOR, person.toString(), person.value()));
            rows.add(new Turn(ADMINISTRATOR_LOST, known.losses() + 1L, person.value()));
        }
        return rows;
    }

    /** A name is claimed before the old one is given up. */
    static void moved(
            List<CompanionRow> rows, String kind, @Nullable String before, @Nullable String after, UUID owner) {
        var from = before == null ? "" : normalized(before);
        var to = after == null ? "" : normalized(after);
        if (from.equals(to)) {
            return;
        }
        if (!to.isEmpty()) {
            rows.add(new Claim(kind, to, owner));
        }
        if (!from.isEmpty()) {
            rows.add(new ReleasedClaim(kind, from, owner));
        }
    }
}
