package io.docket.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to a desk's database, as whoever makes its tables. */
@FunctionalInterface
interface Connect {

    Connection open() throws SQLException;
}
