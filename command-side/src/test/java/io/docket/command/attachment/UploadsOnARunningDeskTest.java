package io.docket.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARunningDesk
class UploadsOnARunningDeskTest {

    @Autowired
    private SmallBank bank;

    @Autowired
    private JdbcClient sql;

    private final AttachmentId file = AttachmentId.next();
    private TicketId ticket;

    @BeforeEach
    void open() {
        ticket = bank.opened("Card declined");
    }

    @ParameterizedTest
    @CsvSource({
        "receipt.pdf, receipt.pdf",
        "C:\\Users\\elif\\receipt.pdf, receipt.pdf",
        "../../etc/passwd, passwd",
        "'re\u202Egpj.exe', regpj.exe",
        "'a\nb', ab",
        ".., file",
        "'  ', file"
    })
    void a_file_hangs_on_the_message_that_names_it_under_a_harmless_name(String name, String shown) {
        upload(name, SmallBank.TOMASZ);
        reply(ticket, SmallBank.TOMASZ);
        assertThat(bank.payloads(ticket, AgentReplied.class).getFirst().attachments())
                .containsExactly(new Attachment(
                        file,
                        new Personal(SmallBank.ELIF, shown),
                        12,
                        "application/pdf",
                        new Personal(SmallBank.ELIF, "e3b0")));
    }

    @Test
    void only_who_uploaded_it_may_name_it() {
        upload("receipt.pdf", SmallBank.TOMASZ);
        refused(() -> reply(ticket, SmallBank.RUTH));
    }

    @Test
    void it_belongs_to_the_ticket_that_it_was_uploaded_for() {
        upload("receipt.pdf", SmallBank.TOMASZ);
        var other = bank.opened("Another matter");
        refused(() -> reply(other, SmallBank.TOMASZ));
    }

    @Test
    void one_that_was_uploaded_before_hashes_were_noted_has_none() {
        upload("receipt.pdf", SmallBank.TOMASZ);
        sql.sql("update upload set sha256 = null where id = ?")
                .param(file.value())
                .update();
        reply(ticket, SmallBank.TOMASZ);
        assertThat(bank.payloads(ticket, AgentReplied.class).getFirst().attachments())
                .extracting(Attachment::sha256)
                .containsOnlyNulls();
    }

    @Test
    void after_a_day_it_is_too_late() {
        upload("receipt.pdf", SmallBank.TOMASZ);
        sql.sql("update upload set at = now() - interval '25 hours' where id = ?")
                .param(file.value())
                .update();
        refused(() -> reply(ticket, SmallBank.TOMASZ));
    }

    private void upload(String name, PersonId by) {
        bank.send(new RegisterAttachment(ticket, file, name, 12, "application/pdf", "e3b0"), by);
    }

    private void reply(TicketId to, PersonId by) {
        bank.send(new Reply(to, MessageId.next(), "See the file.", List.of(file), List.of()), by);
    }

    private static void refused(Runnable action) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(action::run);
    }
}
