package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;

/** A one-time link on its way to whom it is for. */
record ResetLink(PersonId person, String name, String email, Secret token) {}
