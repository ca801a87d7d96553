package io.docket.ui.component;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all screens share. */
@Configuration(proxyBeanMethods = false)
public class UiComponentConfiguration {

    @Bean
    DemoDesk shownDemoDesk(@Value("${docket.demo.enabled:false}") boolean demo) {
        return new DemoDesk(demo);
    }

    @Bean
    I18NProvider words() {
        return new Words();
    }
}
