package io.docket.query.narrative;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.event.ProposalAccepted;
import io.docket.api.assist.event.ProposalEdited;
import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.assist.event.ProposalFailed;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.assist.event.ProposalRequested;
import io.docket.api.assist.event.ProposalSkipped;
import io.docket.api.assist.event.ProposalSuperseded;
import io.docket.api.assist.event.ProposalWentStale;
import io.docket.api.eventlog.UnreadableEvent;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.OrganizationEvent;
import io.docket.api.identity.event.PersonEvent;
import io.docket.api.operations.event.DeadLettersDiscarded;
import io.docket.api.operations.event.DeadLettersRetried;
import io.docket.api.operations.event.ReadModelEvent;
import io.docket.api.personal.Personal;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaClockPaused;
import io.docket.api.sla.event.SlaClockResumed;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMet;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.sla.event.SlaTargetSet;
import io.docket.api.ticket.event.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every event as a sentence: who, what, from, to. Each family is told by a switch that leaves none out. */
final class Sentences {

    private Sentences() {}

    /** @param name what somebody or something was called when it happened */
    static String of(Object event, String who, Function<UUID, String> name) {
        return switch (event) {
            case TicketEvent ticket -> new TicketSentences(who, name).of(ticket);
            case SlaEvent sla -> of(sla);
            case ProposalEvent proposal -> of(proposal, who);
            case PersonEvent person -> new IdentitySentences(who, name).of(person);
            case GroupEvent group -> new IdentitySentences(who, name).of(group);
            case OrganizationEvent organization -> new IdentitySentences(who, name).of(organization);
            case ReadModelEvent readModel -> of(readModel, who);
            case UnreadableEvent unreadable -> of(unreadable);
            default -> who + " caused " + event.getClass().getSimpleName() + ".";
        };
    }

    private static String of(UnreadableEvent event) {
        return switch (event.reason()) {
            case OTHER_VERSION ->
                "An event of another version of Docket: " + event.type() + " in revision " + event.revision() + ".";
            case DAMAGED -> "An event that cannot be read: " + event.type() + ".";
        };
    }

    private static String of(SlaEvent event) {
        var promise = event.metric() == SlaMetric.FIRST_REPLY ? "first reply" : "resolution";
        return switch (event) {
            case SlaTargetSet set ->
                "The " + promise + " is due on " + moment(set.due()) + ", within " + hours(set.target())
                        + " of working time.";
            case SlaClockPaused paused ->
                "The clock of the " + promise + " stands still with " + hours(paused.left()) + " left.";
            case SlaClockResumed resumed ->
                "The clock of the " + promise + " runs again; it is due on " + moment(resumed.due()) + ".";
            case SlaTargetAtRisk soon -> "The " + promise + " is at risk: it is due on " + moment(soon.due()) + ".";
            case SlaTargetMet met -> "The " + promise + " came in time, with " + hours(met.left()) + " to spare.";
            case SlaTargetMissed missed -> "The " + promise + " was not there by " + moment(missed.due()) + ".";
        };
    }

    private static String of(ProposalEvent event, String who) {
        return switch (event) {
            case ProposalRequested requested -> "The assistant was asked for " + task(requested.task()) + ".";
            case ProposalMade made ->
                "The assistant proposed " + task(made.value().task()) + ", " + percent(made.confidence()) + " sure.";
            case ProposalSkipped skipped -> "The assistant proposed nothing: " + skipped.reason();
            case ProposalFailed failed -> "The assistant failed: " + failed.reason();
            case ProposalAccepted accepted ->
                who + " accepted the proposed " + accepted.value().task().code() + ".";
            case ProposalEdited edited ->
                who + " accepted the proposed " + edited.value().task().code() + " with changes.";
            case ProposalRejected rejected -> who + " rejected a proposal" + because(rejected.reason());
            case ProposalWentStale stale -> "A proposal went stale before anyone decided.";
            case ProposalSuperseded superseded -> "A newer proposal took an older one's place.";
        };
    }

    private static String of(ReadModelEvent event, String who) {
        var aside = "what " + event.readModel() + " had put aside of " + event.sequence();
        return switch (event) {
            case DeadLettersRetried retried -> who + " had " + aside + " written after all.";
            case DeadLettersDiscarded discarded -> who + " gave up " + aside + because(discarded.reason());
        };
    }

    private static String because(@Nullable Personal reason) {
        return reason == null ? "." : ": " + reason.text();
    }

    private static String task(AssistTask task) {
        return switch (task) {
            case TRIAGE -> "a triage";
            case SIMILAR -> "similar tickets";
            case REPLY -> "a reply";
        };
    }

    /** Never all of it: nothing is promised that was not checked. */
    private static String percent(double confidence) {
        return Math.min(99, Math.round(confidence * 100)) + "%";
    }

    private static String hours(Duration duration) {
        if (duration.toHours() == 0) {
            return duration.toMinutes() + " min";
        }
        var minutes = duration.toMinutesPart();
        return duration.toHours() + " h" + (minutes == 0 ? "" : " " + minutes + " min");
    }

    /**
     * To the minute: sentences are read by people, and the event itself has the rest. Written as ISO 8601, for only the
     * screen knows in which zone its reader tells the time.
     */
    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
