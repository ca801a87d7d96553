package io.docket.faults;

import io.docket.faults.desk.FaultProxy;
import io.docket.faults.desk.FaultProxy.Mode;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * F05: connections to the database are cut in mid-load, or the database cannot be reached for a while, or swallows what
 * it is sent and says nothing.
 */
final class LostConnections implements Fault {

    private static final Duration AWAY = Duration.ofSeconds(5);
    private static final Duration SILENT = Duration.ofSeconds(30);
    private static final Duration RECOVERED = Duration.ofSeconds(20);

    @Override
    public String id() {
        return "F05";
    }

    @Override
    public String promise() {
        return "A database that is cut off or silent leaves nobody hanging, and no write in doubt once it was repeated.";
    }

    @Override
    public int times() {
        return 30;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        var address = URI.create(site.database().url().substring("jdbc:".length()));
        try (var proxy = FaultProxy.before(address.getPort());
                var node = Node.start(
                        site.at("jdbc:postgresql://127.0.0.1:%d%s".formatted(proxy.port(), address.getPath())))) {
            return new MidLoad(trial, RECOVERED).run(site, node, (run, writers) -> {
                writers.awaitAnswers(50 + trial.random(run).nextInt(100));
                disturb(proxy, run);
            });
        }
    }

    private static void disturb(FaultProxy proxy, int run) throws InterruptedException {
        switch (run % 3) {
            case 0 -> proxy.cut();
            case 1 -> {
                proxy.turn(Mode.REFUSE);
                TimeUnit.MILLISECONDS.sleep(AWAY.toMillis());
            }
            default -> {
                proxy.turn(Mode.SWALLOW);
                TimeUnit.MILLISECONDS.sleep(SILENT.toMillis());
            }
        }
        proxy.turn(Mode.PASS);
    }
}
