package io.docket.query.rest;

import io.docket.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a write was answered with the first time. Read models go on, so that they cannot be asked for it again: by the
 * repeat, the ticket's clocks have begun or somebody else has changed it.
 */
public interface FirstAnswers {

    /**
     * Keeps an answer before its client sees it, unless that of the same write is kept already.
     *
     * @param request tells apart what one person sends under one key to several places
     * @return what is kept: the answer, or the one that was there before
     */
    Given keep(PersonId person, String key, String request, Given answer);

    /**
     * An answer.
     *
     * @param position of the log, as the write was answered with it. Where it differs, it was another write
     * @param body empty for none
     */
    record Given(
            int status,
            long position,
            @Nullable String location,
            @Nullable String eTag,
            String body) {}
}
