package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.TextMeaning;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work for which there is no place waits; it is neither failed nor an error. */
class EnrichmentDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PLACES = 3;

    private final MigratedDatabase database = MigratedDatabase.create();
    private final JdbcClient sql = database.sql();
    private final ProposalRequests requests = new ProposalRequests(sql);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final List<Object> answered = new CopyOnWriteArrayList<>();
    private final List<Integer> unlearnt = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("io.docket.command.assist");
    private final EnrichmentDesk desk = desk();
    private volatile TextMeaning meaning = text -> new float[1];
    private volatile Runnable work =
            () -> await().pollDelay(Duration.ofMillis(20)).until(() -> true);

    @BeforeEach
    void listen() {
        said.start();
        log.addAppender(said);
    }

    @AfterEach
    void stop() {
        desk.stop();
        log.detachAppender(said);
    }

    @Test
    void more_than_there_are_places_for_waits_and_is_answered_in_its_turn() {
        ask(20);
        desk.start();
        await().atMost(PATIENCE).until(() -> answered.size() == 20);
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(most).hasValueLessThanOrEqualTo(PLACES);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_desk_that_knows_little_learns_before_it_answers() {
        for (var number = 0; number < 40; number++) {
            remember(TicketId.next(), false);
        }
        work = () -> unlearnt.add(unlearnt());
        ask(1);
        desk.start();
        await().atMost(PATIENCE).until(() -> answered.size() == 1);
        assertThat(unlearnt).containsExactly(0);
    }

    @Test
    void a_ticket_that_cannot_be_learnt_keeps_nobody_from_an_answer() {
        remember(TicketId.next(), false);
        meaning = text -> {
            throw new IllegalStateException("no model for this machine");
        };
        ask(1);
        desk.start();
        await().atMost(PATIENCE).until(() -> answered.size() == 1);
    }

    /** It is the youngest, and so the first to be learnt. */
    @Test
    void a_ticket_without_meaning_is_given_up_once_and_those_behind_it_are_learnt() {
        for (var number = 0; number < 20; number++) {
            remember(TicketId.next(), false);
        }
        var meaningless = TicketId.next();
        remember(meaningless, false);
        sql.sql("update assist_ticket set subject = 'nothing', number = 8 where ticket_id = ?")
                .param(meaningless.value())
                .update();
        meaning = text -> {
            if (text.startsWith("nothing")) {
                throw new IllegalArgumentException("Nothing to read");
            }
            return new float[1];
        };
        desk.start();
        await().atMost(PATIENCE).until(() -> unlearnt() == 0);
        await().during(Duration.ofSeconds(2))
                .atMost(PATIENCE)
                .until(() -> complaints().size() == 1);
        assertThat(complaints()).singleElement().asString().contains(meaningless.toString(), "Nothing to read");
        assertThat(said.list).noneMatch(event -> event.getThrowableProxy() != null);
        assertThat(learnt()).isEqualTo(20);
    }

    /** A desk that is stopped and started again while it claims has two at work for a moment. */
    @Test
    void two_that_hand_out_at_once_take_no_more_than_there_are_places() throws Exception {
        ask(20);
        try (var held = database.source().getConnection()) {
            hold(held);
            desk.start();
            awaitBlocked(1);
            desk.stop();
            desk.start();
            // The second either waits for the table too, or has found no place.
            await().during(Duration.ofMillis(300)).atMost(PATIENCE).until(() -> blocked() >= 1);
            held.rollback();
        }
        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(most).hasValueLessThanOrEqualTo(PLACES);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void a_desk_that_stops_leaves_no_model_at_work() {
        var hanging = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        work = () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                hanging.countDown();
            }
        };
        ask(1);
        desk.start();
        await().atMost(PATIENCE).until(() -> begun.getCount() == 0);
        desk.stop();
        await().atMost(Duration.ofSeconds(5)).until(() -> hanging.getCount() == 0);
    }

    private EnrichmentDesk desk() {
        var models = new Models(this::answer, this::answer, this::answer);
        var memory = new TicketMemory(sql, TicketMemory.MOST);
        var worker = new EnrichmentWorker(models, memory, new RecordedReactions(answered), Duration.ofSeconds(10));
        return new EnrichmentDesk(
                requests, worker, memory, text -> meaning.of(text), Duration.ofSeconds(1), Clock.systemUTC());
    }

    private Suggestion answer(Enquiry enquiry) {
        most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        try {
            work.run();
            return new Suggestion.Abstained("Not sure.");
        } finally {
            atWork.decrementAndGet();
        }
    }

    private void ask(int times) {
        var ticket = TicketId.next();
        remember(ticket, true);
        for (var i = 0; i < times; i++) {
            requests.add(new ProposalId(UUID.randomUUID()), ticket, AssistTask.TRIAGE, Instant.now());
        }
    }

    private void remember(TicketId ticket, boolean wordless) {
        sql.sql("""
                insert into assist_ticket (ticket_id, number, requester, subject, conversation, priority, solved, wordless)
                values (?, 7, ?, 'Card declined', 'Card declined', 'NORMAL', false, ?)""").params(ticket.value(), UUID.randomUUID(), wordless).update();
    }

    private int unlearnt() {
        return sql.sql("select count(*) from assist_ticket where vector is null and not wordless")
                .query(Integer.class)
                .single();
    }

    private int learnt() {
        return sql.sql("select count(*) from assist_ticket where vector is not null")
                .query(Integer.class)
                .single();
    }

    private static void hold(Connection held) throws SQLException {
        held.setAutoCommit(false);
        try (var lock = held.createStatement()) {
            lock.execute("lock table proposal_request in exclusive mode");
        }
    }

    private void awaitBlocked(int many) {
        await().atMost(PATIENCE).until(() -> blocked() >= many);
    }

    private int blocked() {
        return sql.sql("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return sql.sql("select count(*) from proposal_request")
                .query(Integer.class)
                .single();
    }

    private List<String> complaints() {
        return said.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
