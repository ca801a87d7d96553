package io.docket.ui.gateway;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.docket.api.ticket.query.TicketChanged;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells a view of changes while it is on the screen, on its own thread, and no more often than eyes can follow. */
public final class LiveChanges {
    private final Consumer<List<TicketChanged>> listener;
    private final long pace;
    private final List<TicketChanged> waiting = new ArrayList<>();
    private long told;

    private LiveChanges(Consumer<List<TicketChanged>> listener, Duration pace) {
        this.listener = listener;
        this.pace = pace.toNanos();
        told = System.nanoTime() - this.pace;
    }

    /** @param pace after it heard of changes, how long others are gathered before the view hears of them together */
    public static void follow(Component view, DeskClient desk, Duration pace, Consumer<List<TicketChanged>> listener) {
        var following = new Following(desk, new LiveChanges(listener, pace));
        view.addAttachListener(attached -> following.start(attached.getUI()));
        view.addDetachListener(detached -> following.stop());
    }

    private synchronized void hear(UI ui, TicketChanged change) {
        waiting.add(change);
        if (waiting.size() == 1) {
            var pause = Math.max(0, told + pace - System.nanoTime());
            // Whoever has left meanwhile misses nothing.
            CompletableFuture.delayedExecutor(pause, TimeUnit.NANOSECONDS)
                    .execute(ui.accessLater(() -> listener.accept(drain()), () -> {})::run);
        }
    }

    private synchronized List<TicketChanged> drain() {
        var drained = List.copyOf(waiting);
        waiting.clear();
        told = System.nanoTime();
        return drained;
    }

    private static final class Following {
        private final DeskClient desk;
        private final LiveChanges changes;
        private DeskClient.@Nullable Watch watch;

        Following(DeskClient desk, LiveChanges changes) {
            this.desk = desk;
            this.changes = changes;
        }

        void start(UI ui) {
            stop();
            watch = desk.watch(change -> changes.hear(ui, change));
        }

        void stop() {
            if (watch != null) {
                watch.close();
                watch = null;
            }
        }
    }
}
