package io.docket.ui.ticket.create;

import io.docket.api.identity.PersonId;

/** For whom a ticket is opened. */
sealed interface RequesterChoice {

    /** As the field shows it. */
    String label();

    /** Somebody whom the desk knows. */
    record Known(PersonId id, String name, String email) implements RequesterChoice {
        @Override
        public String label() {
            return email.isEmpty() ? name : name + " · " + email;
        }
    }

    /** An address that nobody has yet; it becomes a contact, who cannot sign in. */
    record Unknown(String email) implements RequesterChoice {
        @Override
        public String label() {
            return email;
        }
    }
}
