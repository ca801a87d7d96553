/** Reports from PostgreSQL, while Elasticsearch is away. */
@NullMarked
package io.docket.query.report.postgresql;

import org.jspecify.annotations.NullMarked;
