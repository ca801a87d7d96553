package io.docket.query.ticket;

import static io.docket.query.ticket.SampleDesk.ACME;
import static io.docket.query.ticket.SampleDesk.ANN;
import static io.docket.query.ticket.SampleDesk.BILLING;
import static io.docket.query.ticket.SampleDesk.BOB;
import static io.docket.query.ticket.SampleDesk.CARDS;
import static io.docket.query.ticket.SampleDesk.CARLA;
import static io.docket.query.ticket.SampleDesk.GLOBEX;
import static io.docket.query.ticket.SampleDesk.GRACE;
import static io.docket.query.ticket.SampleDesk.HENRY;
import static io.docket.query.ticket.SampleDesk.ticket;
import static io.docket.query.ticket.SampleHistory.ago;
import static io.docket.query.ticket.SampleHistory.note;
import static io.docket.query.ticket.SampleHistory.personal;
import static io.docket.query.ticket.SampleHistory.reply;

import io.docket.api.ticket.Channel;
import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
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
import java.util.List;
import java.util.Set;

/** The seven tickets of the sample desk, made of the events that real ones have. */
final class SampleTickets {

    private final SampleHistory history = new SampleHistory();

    List<Recorded> told() {
        lostCard();
        doubleCharge();
        germanTransfer();
        appCrash();
        exchangeRate();
        oldImport();
        reopened();
        return history.events();
    }

    private void lostCard() {
        var ticket = history.open(
                        1,
                        ANN,
                        ACME,
                        "Lost my card",
                        "I have lost my debit card on holiday.",
                        Priority.URGENT,
                        "days:20")
                .ticket();
        history.happened(new TicketAssigned(ticket, null, GRACE), ago("days:20").plusSeconds(60));
        history.happened(
                new TicketMovedToGroup(ticket, null, CARDS), ago("days:20").plusSeconds(60));
        history.happened(
                new TagsChanged(ticket, Set.of("VIP", "cards"), Set.of()),
                ago("days:20").plusSeconds(90));
        history.happened(
                reply(ticket, GRACE, "The card is blocked, a new one is on its way."),
                ago("days:20").plusSeconds(600));
        history.happened(note(ticket, GRACE, "Suspect fraud, watch this customer."), ago("hours:2"));
    }

    private void doubleCharge() {
        var ticket = history.open(
                        2,
                        BOB,
                        ACME,
                        "Charged twice",
                        "The shop's terminal charged me twice.",
                        Priority.HIGH,
                        "days:10")
                .ticket();
        history.happened(
                new TicketMovedToGroup(ticket, null, BILLING), ago("days:10").plusSeconds(30));
        history.happened(new TicketAssigned(ticket, null, HENRY), ago("days:10").plusSeconds(30));
        history.happened(
                reply(ticket, HENRY, "We are refunding one of the charges."),
                ago("days:10").plusSeconds(1800));
        history.happened(new TicketSolved(ticket, TicketStatus.OPEN), ago("days:9"));
    }

    private void germanTransfer() {
        var ticket = history.open(
                        3,
                        CARLA,
                        GLOBEX,
                        "Überweisungen hängen",
                        "Meine Überweisung ist noch nicht angekommen, und das seit drei Tagen.",
                        Priority.NORMAL,
                        "days:3")
                .ticket();
        history.happened(
                new TicketMarkedOpen(ticket, TicketStatus.NEW), ago("days:3").plusSeconds(5));
        history.happened(new TicketPutOnHold(ticket, TicketStatus.OPEN), ago("days:2"));
    }

    private void appCrash() {
        var ticket = history.open(
                        4,
                        ANN,
                        ACME,
                        "App crashes",
                        "It crashes with error E-1042 when I pay.",
                        Priority.LOW,
                        "hours:5")
                .ticket();
        history.happened(
                new SubjectChanged(ticket, personal("App crashes"), personal("App crashes on payment")),
                ago("hours:5").plusSeconds(1));
        history.happened(note(ticket, GRACE, "Refund is being prepared by finance."), ago("hours:4"));
    }

    private void exchangeRate() {
        var ticket = history.open(
                        5,
                        CARLA,
                        GLOBEX,
                        "Exchange rate",
                        "Which exchange rate applies abroad?",
                        Priority.NORMAL,
                        "days:1")
                .ticket();
        history.happened(
                new TagsChanged(ticket, Set.of("fx"), Set.of()), ago("days:1").plusSeconds(1));
        history.happened(new TicketPended(ticket, TicketStatus.NEW), ago("hours:20"));
        history.happened(
                new RequesterReplied(ticket, MessageId.next(), CARLA, personal("I paid by card in Oslo."), List.of()),
                ago("hours:3"));
        history.happened(new TicketMarkedOpen(ticket, TicketStatus.PENDING), ago("hours:3"));
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
        history.happened(opened, ago("days:300"));
        history.happened(new TicketSolved(opened.ticket(), TicketStatus.NEW), ago("days:299"));
        history.happened(new TicketClosed(opened.ticket(), TicketStatus.SOLVED), ago("days:294"));
    }

    private void reopened() {
        var ticket = history.open(
                        7, ANN, ACME, "Refund missing", "The refund has not arrived.", Priority.HIGH, "days:30")
                .ticket();
        history.happened(
                reply(ticket, HENRY, "It will be there tomorrow."),
                ago("days:30").plusSeconds(3600));
        history.happened(new TicketSolved(ticket, TicketStatus.OPEN), ago("days:28"));
        history.happened(
                new TicketReopened(ticket, TicketStatus.SOLVED), ago("days:28").plusSeconds(3600));
        history.happened(
                new TicketSolved(ticket, TicketStatus.OPEN), ago("days:28").plusSeconds(7200));
        history.happened(new TicketReopened(ticket, TicketStatus.SOLVED), ago("days:25"));
    }
}
