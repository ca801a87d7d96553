/** Who people are, what they may do, and in which groups and organisations they are. */
@NullMarked
package io.docket.ui.admin.people;

import org.jspecify.annotations.NullMarked;
