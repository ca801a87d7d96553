package io.docket.ui;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Starts what is on the classpath: no component scan, each side announces itself. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class UiNodeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(UiNodeApplication.class, arguments);
    }
}
