package io.docket.api.wire.archive;

import io.docket.api.gateway.Query;
import io.docket.api.identity.query.Activity;
import io.docket.api.identity.query.ListAccountHistory;
import io.docket.api.identity.query.ListActivityOf;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.identity.query.Person;
import io.docket.api.notification.ListMailsOf;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.TicketDetails;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the desk has of a person, as far as whoever asks may read it: their account and what became of it,
 * their tickets with all that was said and done, the files, the mails to them, and what they did from where. As JSON
 * for machines and as pages for people. One ticket at a time is in memory.
 */
public record PersonalDataArchive(Asking desk, Opening files, JsonMapper json) {
    private static final int PAGE = 100;
    private static final int DEEDS = 500;

    /** Asks the desk, as whoever wants the archive. */
    public interface Asking {
        <R> R ask(Query<R> query);
    }

    /** Opens a file that they may read. */
    @FunctionalInterface
    public interface Opening {
        /** @throws NoSuchFileException where there is nothing to give */
        InputStream open(AttachmentId file) throws IOException;
    }

    /** @param out is closed once all is there: what lacks something must not look whole */
    public void write(Person person, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "person.json", json.writeValueAsBytes(person));
        var account = desk.ask(new ListAccountHistory(person.id()));
        add(zip, "account.json", json.writeValueAsBytes(account.changes()));
        var tickets = tickets(person, zip);
        var mails = Pages.all(after -> {
            var page = desk.ask(new ListMailsOf(person.id(), after, PAGE));
            return new Pages.Page<>(page.items(), page.next());
        });
        add(zip, "mails.json", json.writeValueAsBytes(mails));
        add(zip, "mails.html", PersonalDataPage.mails(mails));
        var addresses = activity(person, zip);
        add(zip, "addresses.json", json.writeValueAsBytes(addresses.used()));
        add(
                zip,
                "index.html",
                PersonalDataIndex.of(person, tickets, mails.size(), account.changes(), addresses.used()));
        zip.close();
    }

    private List<TicketDetails> tickets(Person person, ZipOutputStream zip) throws IOException {
        var told = new ArrayList<TicketDetails>();
        var given = new HashSet<AttachmentId>();
        List<Long> numbers;
        long after = 0;
        do {
            numbers = desk.ask(new ListTicketsOf(person.id(), after, PAGE)).numbers();
            for (long number : numbers) {
                told.add(write(number, zip, given));
                after = number;
            }
        } while (numbers.size() == PAGE);
        return told;
    }

    /** @param given files that are there already: several messages may have the same */
    private TicketDetails write(long number, ZipOutputStream zip, Set<AttachmentId> given) throws IOException {
        var ticket = ToldTicket.of(Long.toString(number), desk);
        add(zip, "tickets/" + number + ".json", json.writeValueAsBytes(ticket));
        add(zip, "tickets/" + number + ".html", PersonalDataPage.ticket(ticket));
        for (var message : ticket.messages()) {
            for (var file : message.attachments()) {
                if (given.add(file.id())) {
                    add(zip, file);
                }
            }
        }
        return ticket.ticket();
    }

    /** As a whole it need not fit into memory: agents do much. */
    private UsedAddresses activity(Person person, ZipOutputStream zip) throws IOException {
        var addresses = new UsedAddresses();
        zip.putNextEntry(new ZipEntry("activity.json"));
        try (var deeds =
                json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValuesAsArray(zip)) {
            List<Activity.Deed> page;
            long after = 0;
            do {
                page = desk.ask(new ListActivityOf(person.id(), after, DEEDS)).deeds();
                for (var deed : page) {
                    deeds.write(deed);
                    addresses.note(deed);
                    after = deed.position();
                }
            } while (page.size() == DEEDS);
        }
        zip.closeEntry();
        return addresses;
    }

    private void add(ZipOutputStream zip, MessageAttachment file) throws IOException {
        try (var content = files.open(file.id())) {
            zip.putNextEntry(new ZipEntry(PersonalDataPage.path(file)));
            content.transferTo(zip);
            zip.closeEntry();
        } catch (NoSuchFileException gone) {
            // The message names it; there is nothing to give.
        } catch (Refusal refused) {
            if (refused.violation().code() != ProblemCode.NOT_FOUND) {
                throw refused;
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
