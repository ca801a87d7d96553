package io.docket.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** Starts what is on the classpath: no component scan, each side announces itself. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class QueryNodeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QueryNodeApplication.class, arguments);
    }
}
