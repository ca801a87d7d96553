/** The desk of a bank's support team to try Docket on: made up by a seed, written as events through the real log. */
@NullMarked
package io.docket.command.demo;

import org.jspecify.annotations.NullMarked;
