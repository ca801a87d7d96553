package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Asks again and again while a screen is open, for numbers that nobody announces. */
public final class Repeat {
    private final Executor later;
    private final Runnable action;
    private boolean on;

    private Repeat(Duration pause, Runnable action) {
        this.later = CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS);
        this.action = action;
    }

    /** @param pause between the end of one round and the beginning of the next */
    public static Registration every(Component view, Duration pause, Runnable action) {
        var repeat = new Repeat(pause, action);
        view.addAttachListener(attached -> repeat.start(attached.getUI()));
        return view.addDetachListener(detached -> repeat.on = false);
    }

    private void start(UI ui) {
        on = true;
        next(ui);
    }

    private void next(UI ui) {
        // Whoever has left meanwhile is not asked for.
        later.execute(ui.accessLater(() -> round(ui), () -> {})::run);
    }

    private void round(UI ui) {
        if (on) {
            action.run();
            next(ui);
        }
    }
}
