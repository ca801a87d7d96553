package io.docket.query.ticket.search.filter;

import java.util.Set;

/** Who and what is meant by a name. */
public interface NameLookup {

    /** Ids of the people with this e-mail address, user name or display name, whatever its case. */
    Set<String> people(String name);

    /** Ids of the groups with this name. */
    Set<String> groups(String name);

    /** Ids of the organisations with this name. */
    Set<String> organizations(String name);
}
