/** Measures a running desk from outside, as its clients see it. */
@NullMarked
package io.docket.benchmarks;

import org.jspecify.annotations.NullMarked;
