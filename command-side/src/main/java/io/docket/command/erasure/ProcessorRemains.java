package io.docket.command.erasure;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.personal.Remains;
import io.docket.command.messaging.PolicyNames;

/** What decisions look up, what reactions and sagas know: all of it follows the log. */
record ProcessorRemains(LogAccess log) implements Remains {

    /** A processor that has no token yet has nothing either. */
    private static final String ALL_BEYOND = """
            select coalesce(min((convert_from(token, 'UTF8')::jsonb ->> 'globalIndex')::bigint), :position) >= :position
            from token_entry where processor_name in (:names) and token is not null""";

    @Override
    public boolean isRidOf(long position) {
        return log.sql()
                .sql(ALL_BEYOND)
                .param("position", position)
                .param("names", PolicyNames.all())
                .query(Boolean.class)
                .single();
    }

    /** The database does it for all of its tables. */
    @Override
    public void purge() {}
}
