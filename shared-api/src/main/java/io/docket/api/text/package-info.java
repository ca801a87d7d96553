/** What texts are, whatever they are about. */
@NullMarked
package io.docket.api.text;

import org.jspecify.annotations.NullMarked;
