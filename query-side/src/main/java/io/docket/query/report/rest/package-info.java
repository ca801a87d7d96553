/** Reports over REST. */
@NullMarked
package io.docket.query.report.rest;

import org.jspecify.annotations.NullMarked;
