package io.docket.command.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.command.RecordNoProposal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.ticket.TicketId;
import io.docket.command.assist.ProposalRequests.Request;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Suggestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class EnrichmentWorkerTest {

    private final MigratedDatabase database = MigratedDatabase.create();
    private final CountDownLatch deafUntil = new CountDownLatch(1);
    private final AtomicInteger atWork = new AtomicInteger();
    private final List<Object> recorded = new CopyOnWriteArrayList<>();
    private final TicketId ticket = TicketId.next();

    @Test
    void calls_that_hang_and_cannot_be_broken_off_do_not_pile_up() throws InterruptedException {
        remember();
        var models = new Models(this::hang, this::hang, this::hang);
        var memory = new TicketMemory(database.sql(), TicketMemory.MOST);
        var worker = new EnrichmentWorker(models, memory, new RecordedReactions(recorded), Duration.ofMillis(1));
        var answered = 0;
        while (worker.answer(request())) {
            answered++;
        }
        assertThat(recorded).hasSize(answered);
        assertThat(atWork).hasValueLessThanOrEqualTo(answered);
        deafUntil.countDown();
        await().until(() -> worker.answer(request()));
    }

    @Test
    void what_may_have_been_asked_before_the_desk_was_restored_is_not_asked_again() throws InterruptedException {
        remember();
        var models = new Models(this::hang, this::hang, this::hang);
        var memory = new TicketMemory(database.sql(), TicketMemory.MOST);
        var worker = new EnrichmentWorker(models, memory, new RecordedReactions(recorded), Duration.ofMillis(1));
        var requests = new ProposalRequests(database.sql());
        var now = Instant.now();
        requests.add(new ProposalId(UUID.randomUUID()), ticket, AssistTask.TRIAGE, now);
        JdbcClient.create(database.ownerSource())
                .sql("insert into restoration (events) values (7)")
                .update();
        requests.add(new ProposalId(UUID.randomUUID()), ticket, AssistTask.TRIAGE, now.plusSeconds(60));
        var claimed = requests.claim(AssistTask.TRIAGE, 2, now.plusSeconds(61), Duration.ofMinutes(1));
        assertThat(claimed).extracting(Request::restored).containsExactlyInAnyOrder(true, false);
        assertThat(worker.answer(
                        claimed.stream().filter(Request::restored).findFirst().orElseThrow()))
                .isTrue();
        assertThat(atWork).hasValue(0);
        assertThat(recorded).singleElement().isInstanceOfSatisfying(RecordNoProposal.class, answer -> {
            assertThat(answer.failed()).isTrue();
            assertThat(answer.reason()).startsWith("The desk was restored from a backup");
        });
    }

    private Suggestion hang(Enquiry enquiry) {
        atWork.incrementAndGet();
        while (deafUntil.getCount() > 0) {
            try {
                deafUntil.await();
            } catch (InterruptedException ignored) {
                // as native code does
            }
        }
        return new Suggestion.Abstained("Not sure.");
    }

    private Request request() {
        return new Request(new ProposalId(UUID.randomUUID()), ticket, AssistTask.TRIAGE, false);
    }

    private void remember() {
        database.sql().sql("""
                insert into assist_ticket (ticket_id, number, requester, subject, conversation, priority, solved, wordless)
                values (?, 7, ?, 'Card', 'Card', 'NORMAL', false, true)""").params(ticket.value(), UUID.randomUUID()).update();
    }
}
