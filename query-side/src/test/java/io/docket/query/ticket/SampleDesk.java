package io.docket.query.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.personal.Personal;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketMarkedOpen;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketPended;
import io.docket.api.ticket.event.TicketPutOnHold;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.query.projection.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seven tickets of a small desk, made of the events that a real one has. */
public final class SampleDesk {

    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    public static final OrganizationId ACME = OrganizationId.next();
    public static final OrganizationId GLOBEX = OrganizationId.next();
    public static final GroupId BILLING = GroupId.next();
    public static final GroupId CARDS = GroupId.next();
    public static final PersonId GRACE = PersonId.next();
    public static final PersonId HENRY = PersonId.next();
    public static final PersonId ANN = PersonId.next();
    public static final PersonId BOB = PersonId.next();
    public static final PersonId CARLA = PersonId.next();

    public static final Caller AGENT = new Caller(GRACE, Set.of(Role.AGENT), Set.of(CARDS), null, false);
    public static final Caller ANALYST = new Caller(PersonId.next(), Set.of(Role.ANALYST), Set.of(), null, false);
    public static final Caller AUDITOR = new Caller(PersonId.next(), Set.of(Role.AUDITOR), Set.of(), null, false);
    public static final Caller OWN_ONLY = new Caller(ANN, Set.of(Role.CUSTOMER), Set.of(), ACME, false);
    public static final Caller SHARING = new Caller(ANN, Set.of(Role.CUSTOMER), Set.of(), ACME, true);
    public static final Caller STRANGER = new Caller(CARLA, Set.of(Role.CUSTOMER), Set.of(), GLOBEX, true);
    public static final Caller NOBODY = new Caller(PersonId.next(), Set.of(), Set.of(), null, false);

    private static final long FIRST_POSITION = 101;

    private final List<Recorded> events = new ArrayList<>();

    /** Everything that has happened, in the order of the log. */
    public static List<Recorded> events() {
        var desk = new SampleDesk();
        desk.lostCard();
        desk.doubleCharge();
        desk.germanTransfer();
        desk.appCrash();
        desk.exchangeRate();
        desk.oldImport();
        desk.reopened();
        return desk.events;
    }

    /** Lets the read model of people know whom and what the events name. */
    public static void name(JdbcClient sql) {
        organization(sql, ACME, "Acme Ltd");
        organization(sql, GLOBEX, "Globex");
        group(sql, BILLING, "Billing");
        group(sql, CARDS, "Card services");
        person(sql, GRACE, "Grace Okafor", "grace@desk.example", "grace");
        person(sql, HENRY, "Henry Adler", "henry@desk.example", "henry");
        person(sql, ANN, "Ann Smith", "ann@example.com", "ann");
        person(sql, BOB, "Bob O'Neil", "bob@example.com", null);
        person(sql, CARLA, "Carla Díaz", "carla@globex.example", "carla");
    }

    public static TicketId ticket(long number) {
        return new TicketId(new UUID(1, number));
    }

    public static List<TicketId> tickets() {
        return LongStream.rangeClosed(1, 7).mapToObj(SampleDesk::ticket).toList();
    }

    /** The one event that a test needs besides. */
    public static Recorded recorded(Object event, Instant at, long position) {
        return new Recorded(event, new UUID(0, position), position, at, at, Map.of());
    }

    private static void organization(JdbcClient sql, OrganizationId id, String name) {
        sql.sql("insert into organization (id, name, shares_tickets, position) values (?, ?, true, 1)")
                .params(id.value(), name)
                .update();
    }

    private static void group(JdbcClient sql, GroupId id, String name) {
        sql.sql("insert into desk_group (id, name, active, position) values (?, ?, true, 1)")
                .params(id.value(), name)
                .update();
    }

    private static void person(JdbcClient sql, PersonId id, String name, String email, @Nullable String username) {
        sql.sql("""
                insert into person (id, name, email, username, active, roles, groups, epoch, position, words)
                values (:id, :name, :email, :username, true, '{}', '{}', 0, 1, '')""")
                .param("id", id.value())
                .param("name", name)
                .param("email", email)
                .param("username", username)
                .update();
    }

    private void lostCard() {
        var ticket = open(
                        1,
                        ANN,
                        ACME,
                        "Lost my card",
                        "I have lost my debit card on holiday.",
                        Priority.URGENT,
                        "days:20")
                .ticket();
        happened(new TicketAssigned(ticket, null, GRACE), ago("days:20").plusSeconds(60));
        happened(new TicketMovedToGroup(ticket, null, CARDS), ago("days:20").plusSeconds(60));
        happened(
                new TagsChanged(ticket, Set.of("VIP", "cards"), Set.of()),
                ago("days:20").plusSeconds(90));
        happened(
                reply(ticket, GRACE, "The card is blocked, a new one is on its way."),
                ago("days:20").plusSeconds(600));
        happened(note(ticket, GRACE, "Suspect fraud, watch this customer."), ago("hours:2"));
    }

    private void doubleCharge() {
        var ticket = open(
                        2,
                        BOB,
                        ACME,
                        "Charged twice",
                        "The shop's terminal charged me twice.",
                        Priority.HIGH,
                        "days:10")
                .ticket();
        happened(new TicketMovedToGroup(ticket, null, BILLING), ago("days:10").plusSeconds(30));
        happened(new TicketAssigned(ticket, null, HENRY), ago("days:10").plusSeconds(30));
        happened(
                reply(ticket, HENRY, "We are refunding one of the charges."),
                ago("days:10").plusSeconds(1800));
        happened(new TicketSolved(ticket, TicketStatus.OPEN), ago("days:9"));
    }

    private void germanTransfer() {
        var ticket = open(
                        3,
                        CARLA,
                        GLOBEX,
                        "Überweisungen hängen",
                        "Meine Überweisung ist noch nicht angekommen, und das seit drei Tagen.",
                        Priority.NORMAL,
                        "days:3")
                .ticket();
        happened(new TicketMarkedOpen(ticket, TicketStatus.NEW), ago("days:3").plusSeconds(5));
        happened(new TicketPutOnHold(ticket, TicketStatus.OPEN), ago("days:2"));
    }

    private void appCrash() {
        var ticket = open(
                        4,
                        ANN,
                        ACME,
                        "App crashes",
                        "It crashes with error E-1042 when I pay.",
                        Priority.LOW,
                        "hours:5")
                .ticket();
        happened(
                new SubjectChanged(ticket, personal("App crashes"), personal("App crashes on payment")),
                ago("hours:5").plusSeconds(1));
        happened(note(ticket, GRACE, "Refund is being prepared by finance."), ago("hours:4"));
    }

    private void exchangeRate() {
        var ticket = open(
                        5,
                        CARLA,
                        GLOBEX,
                        "Exchange rate",
                        "Which exchange rate applies abroad?",
                        Priority.NORMAL,
                        "days:1")
                .ticket();
        happened(new TagsChanged(ticket, Set.of("fx"), Set.of()), ago("days:1").plusSeconds(1));
        happened(new TicketPended(ticket, TicketStatus.NEW), ago("hours:20"));
        happened(
                new RequesterReplied(ticket, MessageId.next(), CARLA, personal("I paid by card in Oslo."), List.of()),
                ago("hours:3"));
        happened(new TicketMarkedOpen(ticket, TicketStatus.PENDING), ago("hours:3"));
    }

    private void oldImport() {
        var opened = new TicketOpened(
                ticket(6),
                6,
                BOB,
                null,
                MessageId.next(),
                personal("Network outage"),
                personal("No network in building 7."),
                Priority.NORMAL,
                TicketType.INCIDENT,
                Channel.IMPORT,
                null,
                Set.of(),
                List.of(),
                null,
                new ExternalReference("uci-incidents", "INC0000045"));
        happened(opened, ago("days:300"));
        happened(new TicketSolved(opened.ticket(), TicketStatus.NEW), ago("days:299"));
        happened(new TicketClosed(opened.ticket(), TicketStatus.SOLVED), ago("days:294"));
    }

    private void reopened() {
        var ticket = open(7, ANN, ACME, "Refund missing", "The refund has not arrived.", Priority.HIGH, "days:30")
                .ticket();
        happened(
                reply(ticket, HENRY, "It will be there tomorrow."),
                ago("days:30").plusSeconds(3600));
        happened(new TicketSolved(ticket, TicketStatus.OPEN), ago("days:28"));
        happened(new TicketReopened(ticket, TicketStatus.SOLVED), ago("days:28").plusSeconds(3600));
        happened(new TicketSolved(ticket, TicketStatus.OPEN), ago("days:28").plusSeconds(7200));
        happened(new TicketReopened(ticket, TicketStatus.SOLVED), ago("days:25"));
    }

    private TicketOpened open(
            long number,
            PersonId requester,
            OrganizationId organization,
            String subject,
            String text,
            Priority priority,
            String ago) {
        var opened = new TicketOpened(
                ticket(number),
                number,
                requester,
                organization,
                MessageId.next(),
                personal(subject),
                personal(text),
                priority,
                TicketType.QUESTION,
                number % 2 == 0 ? Channel.EMAIL : Channel.WEB,
                null,
                Set.of(),
                List.of(),
                null,
                null);
        var at = ago(ago);
        happened(opened, at);
        var due = at.plus(Duration.ofHours(1));
        happened(new SlaTargetSet(opened.ticket(), SlaMetric.FIRST_REPLY, "standard", Duration.ofHours(1), due), at);
        happened(
                number % 3 == 0
                        ? new SlaTargetMissed(opened.ticket(), SlaMetric.FIRST_REPLY, due)
                        : new SlaTargetMet(
                                opened.ticket(), SlaMetric.FIRST_REPLY, at.plusSeconds(600), Duration.ofMinutes(50)),
                due);
        return opened;
    }

    private static AgentReplied reply(TicketId ticket, PersonId author, String text) {
        return new AgentReplied(ticket, MessageId.next(), author, personal(text), List.of());
    }

    private static NoteAdded note(TicketId ticket, PersonId author, String text) {
        return new NoteAdded(ticket, MessageId.next(), author, personal(text), Set.of(), List.of());
    }

    private void happened(AboutTicket event, Instant at) {
        events.add(recorded(event, at, FIRST_POSITION + events.size()));
    }

    private static Instant ago(String ago) {
        var parts = ago.split(":");
        var amount = Long.parseLong(parts[1]);
        return NOW.minus(parts[0].equals("days") ? Duration.ofDays(amount) : Duration.ofHours(amount));
    }

    private static Personal personal(String text) {
        return new Personal(ANN, text);
    }
}
