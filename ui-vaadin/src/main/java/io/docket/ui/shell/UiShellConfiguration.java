package io.docket.ui.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame's own beans. */
@Configuration(proxyBeanMethods = false)
public class UiShellConfiguration {

    @Bean
    ErrorHandling errorHandling() {
        return new ErrorHandling();
    }

    @Bean
    GoneBrowsers goneBrowsers() {
        return GoneBrowsers.keptOutOfTheLog();
    }
}
