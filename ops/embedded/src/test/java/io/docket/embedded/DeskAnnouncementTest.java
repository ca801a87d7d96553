package io.docket.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class DeskAnnouncementTest {
    @Test
    void a_demo_desk_says_where_it_is_and_who_may_enter(CapturedOutput output) {
        ready(Map.of("server.address", "127.0.0.1", "local.server.port", "8080", "docket.demo.enabled", "true"));
        assertThat(output).contains("http://127.0.0.1:8080", "supervisor", "docket-demo");
    }

    @Test
    void another_desk_names_nobody(CapturedOutput output) {
        ready(Map.of("server.address", "10.0.0.1", "local.server.port", "8080"));
        assertThat(output).contains("http://10.0.0.1:8080").doesNotContain("docket-demo");
    }

    @Test
    void a_node_without_pages_says_nothing(CapturedOutput output) {
        ready(Map.of());
        assertThat(output).isEmpty();
    }

    private static void ready(Map<String, Object> properties) {
        try (var context = new GenericApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
            new DeskAnnouncement()
                    .onApplicationEvent(
                            new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO));
        }
    }
}
