/** What the modules' architecture tests have in common: how a rule is proven, and the rules that hold everywhere. */
@NullMarked
package io.docket.api.architecture;

import org.jspecify.annotations.NullMarked;
