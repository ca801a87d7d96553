package io.docket.ui.gateway.axon;

import io.docket.api.attachment.FileStore;
import io.docket.api.gateway.Desk;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.SessionClient;
import io.docket.ui.security.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Joins the screens to the desk. */
@Configuration(proxyBeanMethods = false)
public class UiGatewayConfiguration {

    @Bean
    DeskClient deskClient(Desk desk, CurrentUser user) {
        return new AxonDeskClient(desk, user, new LastWrite(), null);
    }

    @Bean
    SessionClient sessionClient(Desk desk) {
        return new AxonSessionClient(desk);
    }

    @Bean
    AttachmentClient attachmentClient(
            DeskClient desk, FileStore files, @Value("${docket.attachments.limit:25MB}") DataSize limit) {
        return new StoredAttachmentClient(desk, files, limit.toBytes());
    }
}
