/**
 * PostgreSQL and Elasticsearch as child processes of a one-process desk, durable and secured; and the same for tests.
 */
@NullMarked
package io.docket.embedded;

import org.jspecify.annotations.NullMarked;
