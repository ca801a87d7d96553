package io.docket.ui.sample;

import io.docket.ui.UiNodeApplication;
import org.springframework.boot.SpringApplication;

/** Starts the screens on the sample desk: to look at them while they are made. */
public final class SampleUi {
    private SampleUi() {}

    public static void main(String[] arguments) {
        new SpringApplication(UiNodeApplication.class, SampleDeskConfiguration.class).run(arguments);
    }
}
