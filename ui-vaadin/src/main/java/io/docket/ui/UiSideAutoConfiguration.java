package io.docket.ui;

import io.docket.ui.component.UiComponentConfiguration;
import io.docket.ui.gateway.axon.UiGatewayConfiguration;
import io.docket.ui.security.UiSecurityConfiguration;
import io.docket.ui.shell.UiShellConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The ui side, one import per feature. Views are no beans: Vaadin finds them by their routes. */
@AutoConfiguration
@Import({
    UiComponentConfiguration.class,
    UiGatewayConfiguration.class,
    UiSecurityConfiguration.class,
    UiShellConfiguration.class
})
public class UiSideAutoConfiguration {}
