package io.docket.command.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * The whole command side on a real log, started once for all tests that ask for it: each works on tickets of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RunningDesk.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "docket.embedded.scratch=true",
            "docket.elasticsearch.url=http://127.0.0.1:1",
            "docket.attachments.directory=${java.io.tmpdir}/docket-test-attachments",
            "docket.assist.patience=2s",
            "logging.level.root=warn",
            "logging.level.io.docket.command=info"
        })
public @interface OnARunningDesk {}
