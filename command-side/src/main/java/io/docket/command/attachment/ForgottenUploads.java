package io.docket.command.attachment;

import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.ticket.event.TextsErased;
import io.docket.command.messaging.PolicyNames;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Names of files say what they are about; what hangs on a message says it a second time. */
@ProcessingGroup(PolicyNames.DECISION_UPLOADS)
final class ForgottenUploads {
    private final UploadTable uploads;

    ForgottenUploads(UploadTable uploads) {
        this.uploads = uploads;
    }

    @EventHandler
    void on(PersonForgotten event) {
        uploads.forget(event.person());
    }

    @EventHandler
    void on(TextsErased event) {
        uploads.forget(event.ticket());
    }
}
