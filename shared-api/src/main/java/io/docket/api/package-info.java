/** What may cross a process boundary. */
@NullMarked
package io.docket.api;

import org.jspecify.annotations.NullMarked;
