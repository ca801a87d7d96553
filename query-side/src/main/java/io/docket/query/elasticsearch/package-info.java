/** The way to Elasticsearch, where there is one. */
@NullMarked
package io.docket.query.elasticsearch;

import org.jspecify.annotations.NullMarked;
