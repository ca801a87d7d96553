package io.docket.command.attachment;

import io.docket.api.eventlog.LogAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files on their way into messages: noted in a table. */
@Configuration(proxyBeanMethods = false)
public class AttachmentCommandConfiguration {

    @Bean
    UploadTable uploads(LogAccess log) {
        return new UploadTable(log.sql());
    }

    @Bean
    ForgottenUploads forgottenUploads(UploadTable uploads) {
        return new ForgottenUploads(uploads);
    }

    @Bean
    AttachmentCommands attachmentCommands(UploadTable uploads) {
        return new AttachmentCommands(uploads);
    }
}
