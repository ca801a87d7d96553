package io.docket.query.ticket.search.filter;

import java.util.Set;

/** Who and what is meant by a name. */
public interface NameLookup {

    /** Ids of the people with this e-mail address, user name or display name, whatever its case. */
    Set<String> people(String name);

    /**
     * Ids of the people whose display name begins so, whatever its case.
     *
     * @param byAddress whether those whose e-mail address or user name does are meant too
     */
    Set<String> peopleBeginning(String name, boolean byAddress);

    /** Ids of the groups with this name. */
    Set<String> groups(String name);

    /** Ids of the groups whose name begins so. */
    Set<String> groupsBeginning(String name);

    /** Ids of the organisations with this name. */
    Set<String> organizations(String name);

    /** Ids of the organisations whose name begins so. */
    Set<String> organizationsBeginning(String name);
}
