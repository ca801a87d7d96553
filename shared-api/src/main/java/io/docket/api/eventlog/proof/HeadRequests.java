package io.docket.api.eventlog.proof;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.proof.SignedHead;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks whichever node builds the tree to sign it now, for somebody who cannot wait until a head is due. */
final class HeadRequests {

    /** Who builds listens there. */
    static final String CHANNEL = "docket_sign";

    private static final Duration AGAIN = Duration.ofMillis(250);

    private final JdbcClient sql;
    private final HeadTable heads;
    private final Duration patience;

    /** @param patience how long to wait for a head */
    HeadRequests(JdbcClient sql, Duration patience) {
        this.sql = sql;
        this.heads = new HeadTable(sql);
        this.patience = patience;
    }

    /**
     * The last head, once it covers the event at a position.
     *
     * @throws Refusal {@code not-yet-visible} if it does not in time
     */
    SignedHead covering(long position) {
        for (long waited = 0; waited < patience.toMillis(); waited += AGAIN.toMillis()) {
            var head = covered(position);
            if (head.isPresent()) {
                return head.get();
            }
            // Once more each time: who builds may be another one since.
            sql.sql("select pg_notify(?, '')").param(CHANNEL).query(row -> {});
            pause();
        }
        return covered(position).orElseThrow(HeadRequests::late);
    }

    private Optional<SignedHead> covered(long position) {
        return heads.last().filter(head -> head.head().size() >= position);
    }

    private static Refusal late() {
        return new Refusal(
                ProblemCode.NOT_YET_VISIBLE, "The log is not signed as far as this ticket goes. Try again in a while.");
    }

    private static void pause() {
        try {
            Thread.sleep(AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw late();
        }
    }
}
