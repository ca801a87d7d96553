/** All that screens need from the other sides, as ports in their own words. */
@NullMarked
package io.docket.ui.gateway;

import org.jspecify.annotations.NullMarked;
