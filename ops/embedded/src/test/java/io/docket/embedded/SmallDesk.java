package io.docket.embedded;

import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;

/** The smallest desk that has embedded servers; to be started and killed as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
class SmallDesk {
    static void main(String[] arguments) {
        SpringApplication.run(SmallDesk.class, arguments);
    }

    @Bean
    ApplicationRunner ready(
            @Value("${docket.demo.enabled}") boolean demo, @Value("${small.fails:false}") boolean fails) {
        if (fails) {
            throw new IllegalStateException("as asked");
        }
        return arguments -> LoggerFactory.getLogger(SmallDesk.class).info("ready, demo {}", demo);
    }
}
