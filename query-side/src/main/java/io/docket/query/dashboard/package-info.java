/** The desk at a glance. */
@NullMarked
package io.docket.query.dashboard;

import org.jspecify.annotations.NullMarked;
