/** Operating the read models from inside the product. */
@NullMarked
package io.docket.query.operations;

import org.jspecify.annotations.NullMarked;
