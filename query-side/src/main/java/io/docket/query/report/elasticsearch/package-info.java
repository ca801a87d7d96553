/** Reports by Elasticsearch's aggregations. */
@NullMarked
package io.docket.query.report.elasticsearch;

import org.jspecify.annotations.NullMarked;
