package io.docket.api.eventlog;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * SQL on the log's own connections, in no transaction: for what commands must look up while somebody who holds a
 * connection of the common pool waits for them.
 */
@FunctionalInterface
public interface LogAccess {

    JdbcClient sql();
}
