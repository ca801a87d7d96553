package io.docket.api.wire;

import io.docket.api.gateway.Query;
import io.docket.api.identity.query.ListAddressesOf;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.identity.query.Person;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.Message;
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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the desk has of a person, as far as whoever asks may read it: as JSON for machines and as pages for
 * people, with the files. One ticket at a time is in memory.
 */
public record PersonalDataArchive(Asking desk, Opening files, JsonMapper json) {
    private static final int PAGE = 100;

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

    /** A ticket as its file of JSON has it. */
    record Told(TicketDetails ticket, List<Message> messages) {}

    /** @param out is closed once all is there: what lacks something must not look whole */
    public void write(Person person, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "person.json", json.writeValueAsBytes(person));
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
        var addresses = desk.ask(new ListAddressesOf(person.id()));
        add(zip, "addresses.json", json.writeValueAsBytes(addresses.addresses()));
        add(zip, "index.html", PersonalDataPage.index(person, told, addresses));
        zip.close();
    }

    /** @param given files that are there already: several messages may have the same */
    private TicketDetails write(long number, ZipOutputStream zip, Set<AttachmentId> given) throws IOException {
        var ref = Long.toString(number);
        var ticket = desk.ask(new FindTicket(ref));
        var messages = messages(ref);
        add(zip, "tickets/" + number + ".json", json.writeValueAsBytes(new Told(ticket, messages)));
        add(zip, "tickets/" + number + ".html", PersonalDataPage.ticket(ticket, messages));
        for (var message : messages) {
            for (var file : message.attachments()) {
                if (given.add(file.id())) {
                    add(zip, file);
                }
            }
        }
        return ticket;
    }

    private List<Message> messages(String ref) {
        var all = new ArrayList<Message>();
        @Nullable String after = null;
        do {
            var page = desk.ask(new ListMessages(ref, after, PAGE));
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
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
