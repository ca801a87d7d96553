/** First answers to writes, for those who send them again. */
@NullMarked
package io.docket.query.answer;

import org.jspecify.annotations.NullMarked;
