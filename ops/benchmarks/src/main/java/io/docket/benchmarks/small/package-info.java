/** What single steps cost that every event or text goes through, by JMH. */
@NullMarked
package io.docket.benchmarks.small;

import org.jspecify.annotations.NullMarked;
