package io.docket.command.imports;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;

/** Someone whom a history names. They are a contact: nobody can sign in as them. */
record ImportedPerson(PersonId id, String name, String email, Role role) {}
