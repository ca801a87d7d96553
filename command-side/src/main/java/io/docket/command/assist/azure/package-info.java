/** The assistant through Azure OpenAI, for desks that have a deployment; personal data is masked before it leaves. */
@NullMarked
package io.docket.command.assist.azure;

import org.jspecify.annotations.NullMarked;
