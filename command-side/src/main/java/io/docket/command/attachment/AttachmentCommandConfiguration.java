package io.docket.command.attachment;

import io.docket.api.attachment.FileStore;
import io.docket.api.eventlog.LogAccess;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files: noted in a table, kept in a folder that all nodes of a desk share. */
@Configuration(proxyBeanMethods = false)
public class AttachmentCommandConfiguration {

    @Bean
    UploadTable uploads(LogAccess log) {
        return new UploadTable(log.sql());
    }

    @Bean
    AttachmentCommands attachmentCommands(UploadTable uploads) {
        return new AttachmentCommands(uploads);
    }

    @Bean
    FileStore fileStore(
            @Value("${docket.attachments.directory:${docket.embedded.directory:.docket}/attachments}") Path folder) {
        return new FolderFileStore(folder);
    }
}
