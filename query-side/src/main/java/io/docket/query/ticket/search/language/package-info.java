/** The search language: from what people type to terms, and back. */
@NullMarked
package io.docket.query.ticket.search.language;

import org.jspecify.annotations.NullMarked;
