/** How the modules may see each other, checked where all of them can be seen. */
@NullMarked
package io.docket.architecture;

import org.jspecify.annotations.NullMarked;
