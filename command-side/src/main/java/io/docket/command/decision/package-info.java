/**
 * What rules must look up: who there is, what they may do, which groups there are; and the rules that several features
 * share.
 */
@NullMarked
package io.docket.command.decision;

import org.jspecify.annotations.NullMarked;
