package io.docket.query.projection;

import java.util.Collection;

/** What is being rebuilt, on whichever node: until it holds everything again, what it lacks says nothing. */
@FunctionalInterface
public interface Rebuilds {

    /** Whether any of the read models is, as the database has it at this moment. */
    boolean include(Collection<String> readModels);
}
