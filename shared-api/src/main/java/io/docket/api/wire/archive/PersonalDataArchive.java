package io.docket.api.wire.archive;

import io.docket.api.gateway.Query;
import io.docket.api.identity.query.Activity;
import io.docket.api.identity.query.ListAccountHistory;
import io.docket.api.identity.query.ListActivityOf;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.identity.query.Person;
import io.docket.api.notification.ListMailsOf;
import io.docket.api.notification.OutgoingMail;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.query.MessageAttachment;
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
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
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

    /** What a page says of a ticket that it leads to. */
    record Heading(long number, String subject) {}

    /** @param out is closed once all is there: what lacks something must not look whole */
    public void write(Person person, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, "person.json", json.writeValueAsBytes(person));
        var account = desk.ask(new ListAccountHistory(person.id())).changes();
        add(zip, "account.json", json.writeValueAsBytes(account));
        var tickets = tickets(person, zip);
        mails(person, zip);
        var addresses = new UsedAddresses();
        activity(person, addresses, zip);
        add(zip, "addresses.json", json.writeValueAsBytes(addresses.used()));
        add(zip, "index.html", PersonalDataIndex.of(person, tickets, account, addresses.used()));
        zip.close();
    }

    private List<Heading> tickets(Person person, ZipOutputStream zip) throws IOException {
        var told = new ArrayList<Heading>();
        var given = new HashSet<AttachmentId>();
        List<Long> numbers;
        long after = 0;
        do {
            numbers = desk.ask(new ListTicketsOf(person.id(), after, PAGE)).numbers();
            for (long number : numbers) {
                told.add(new Heading(number, write(number, zip, given)));
                after = number;
            }
        } while (numbers.size() == PAGE);
        return told;
    }

    /**
     * @param given files that are there already: several messages may have the same
     * @return the subject
     */
    private String write(long number, ZipOutputStream zip, Set<AttachmentId> given) throws IOException {
        var told = ToldTicket.of(Long.toString(number), desk);
        add(zip, "tickets/" + number + ".json", json.writeValueAsBytes(told));
        add(zip, "tickets/" + number + ".html", PersonalDataPage.ticket(told));
        for (var message : told.messages()) {
            for (var file : message.attachments()) {
                if (given.add(file.id())) {
                    add(zip, file);
                }
            }
        }
        return told.ticket().subject();
    }

    /** Once as JSON and once as a page: all of them need not fit into memory. */
    private void mails(Person person, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("mails.json"));
        try (var mails = array(zip)) {
            Pages.each(after -> mails(person, after), mails::write);
        }
        zip.closeEntry();
        zip.putNextEntry(new ZipEntry("mails.html"));
        zip.write(PersonalDataPage.begin("Mails"));
        Pages.each(after -> mails(person, after), mail -> zip.write(PersonalDataPage.mail(mail)));
        zip.write(PersonalDataPage.end());
        zip.closeEntry();
    }

    private Pages.Page<OutgoingMail> mails(Person person, @Nullable String after) {
        var page = desk.ask(new ListMailsOf(person.id(), after, PAGE));
        return new Pages.Page<>(page.items(), page.next());
    }

    /** Agents do much, which need not fit into memory either. */
    private void activity(Person person, UsedAddresses addresses, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry("activity.json"));
        try (var deeds = array(zip)) {
            List<Activity.Deed> page;
            long after = 0;
            do {
                page = desk.ask(new ListActivityOf(person.id(), after, DEEDS)).deeds();
                for (var deed : page) {
                    deeds.write(deed);
                    addresses.note(deed.client(), deed.at());
                    after = deed.position();
                }
            } while (page.size() == DEEDS);
        }
        zip.closeEntry();
    }

    private SequenceWriter array(ZipOutputStream zip) {
        return json.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValuesAsArray(zip);
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
