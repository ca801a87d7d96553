package io.docket.query.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.notification.ListNotifications;
import io.docket.api.notification.MarkNotificationsRead;
import io.docket.api.notification.Notification;
import io.docket.api.notification.NotificationPage;
import io.docket.api.personal.Personal;
import io.docket.api.scratch.MigratedDatabase;
import io.docket.api.sla.SlaMetric;
import io.docket.api.sla.event.SlaTargetAtRisk;
import io.docket.api.sla.event.SlaTargetMissed;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketUnassigned;
import io.docket.query.projection.KeptTables;
import io.docket.query.projection.Recorded;
import io.docket.query.ticket.SampleDesk;
import io.docket.query.ticket.SampleNames;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

class NotificationsTest {
    private static final Instant NOW = SampleDesk.NOW;
    private static final TicketId TICKET = TicketId.next();
    private static final Instant DUE = NOW.plus(Duration.ofMinutes(15)).truncatedTo(ChronoUnit.MINUTES);
    private static final PersonId ELIF = SampleDesk.ANN;
    private static final PersonId GRACE = SampleDesk.GRACE;
    private static final PersonId HENRY = SampleDesk.HENRY;

    private static MigratedDatabase database;
    private static NotificationProjection projection;
    private static NotificationQueries queries;
    private static NotificationInstructions instructions;

    private long position = 1;

    @BeforeAll
    static void create() {
        database = MigratedDatabase.create();
        SampleNames.write(database.sql());
        projection =
                new NotificationProjection(new NotificationTable(new NamedParameterJdbcTemplate(database.source())));
        queries = new NotificationQueries(database.sql(), ids -> Map.of());
        instructions = new NotificationInstructions(database.sql(), queries);
    }

    @BeforeEach
    void begin_with_a_ticket_of_graces() {
        KeptTables.empty(database.sql(), projection);
        database.sql().sql("delete from notification_read").update();
        happened(opened(), Actor.customer(ELIF));
        happened(new TicketAssigned(TICKET, null, GRACE), Actor.agent(GRACE));
    }

    @Test
    void nobody_hears_of_their_own_acts() {
        happened(note(GRACE), Actor.agent(GRACE));
        assertThat(told(GRACE).items()).isEmpty();
    }

    @Test
    void an_agent_hears_of_a_ticket_that_somebody_gave_them() {
        happened(new TicketAssigned(TICKET, GRACE, HENRY), Actor.agent(GRACE));
        assertThat(kinds(HENRY)).containsExactly("assigned");
        assertThat(told(HENRY).items().getFirst().ticket().number()).isEqualTo(7);
    }

    @Test
    void whoever_has_a_ticket_hears_of_its_requesters_reply_and_of_a_missed_target() {
        happened(replied(), Actor.customer(ELIF));
        happened(new SlaTargetMissed(TICKET, SlaMetric.FIRST_REPLY, NOW), Actor.SYSTEM);
        assertThat(kinds(GRACE)).containsExactly("overdue", "replied");
        assertThat(told(GRACE).items().getFirst().text())
                .isEqualTo("The first reply was not there in time: it was due on " + NOW.truncatedTo(ChronoUnit.MINUTES)
                        + ".");
        assertThat(told(GRACE).unread()).isEqualTo(2);
        assertThat(told(HENRY).items()).isEmpty();
    }

    @Test
    void whoever_is_mentioned_hears_of_it() {
        happened(note(HENRY), Actor.agent(GRACE));
        assertThat(kinds(HENRY)).containsExactly("mentioned");
    }

    @Test
    void a_target_that_was_missed_long_ago_is_no_news() {
        happened(new SlaTargetMissed(TICKET, SlaMetric.FIRST_REPLY, NOW.minus(Duration.ofDays(2))), Actor.SYSTEM);
        assertThat(told(GRACE).items()).isEmpty();
    }

    @Test
    void whoever_has_a_ticket_is_warned_that_a_target_will_be_missed_and_their_group_is_not() {
        happened(new TicketMovedToGroup(TICKET, null, SampleDesk.CARDS), Actor.agent(HENRY));
        happened(atRisk(), Actor.SYSTEM);
        assertThat(kinds(GRACE)).containsExactly("at-risk");
        assertThat(told(GRACE).items().getFirst().text())
                .isEqualTo("The first reply is at risk: it is due on " + DUE + ".");
        assertThat(told(HENRY).items()).isEmpty();
        assertThat(queries.list(new ListNotifications(null, 25), member(HENRY, SampleDesk.CARDS))
                        .items())
                .isEmpty();
    }

    @Test
    void a_group_is_warned_where_nobody_has_the_ticket_and_each_reads_for_themselves() {
        happened(new TicketUnassigned(TICKET, GRACE), Actor.agent(GRACE));
        happened(new TicketMovedToGroup(TICKET, null, SampleDesk.CARDS), Actor.agent(GRACE));
        var event = recorded(atRisk(), Map.of(MetadataKeys.ACTOR, Actor.SYSTEM.toString()));
        projection.write(List.of(event));
        projection.write(List.of(event));
        var henry = member(HENRY, SampleDesk.CARDS);
        var grace = member(GRACE, SampleDesk.CARDS);
        var page = queries.list(new ListNotifications(null, 25), henry);
        assertThat(page.items()).extracting(Notification::kind).containsExactly("at-risk");
        assertThat(page.items().getFirst().text()).contains("The first reply", DUE.toString());
        assertThat(page.unread()).isEqualTo(1);
        assertThat(instructions
                        .read(new MarkNotificationsRead(page.items().getFirst().id()), henry)
                        .unread())
                .isZero();
        assertThat(queries.list(new ListNotifications(null, 25), grace).unread())
                .isEqualTo(1);
        assertThat(queries.list(new ListNotifications(null, 25), member(HENRY, SampleDesk.BILLING))
                        .items())
                .isEmpty();
    }

    @Test
    void nobody_is_warned_of_what_is_nobodys() {
        happened(new TicketUnassigned(TICKET, GRACE), Actor.agent(GRACE));
        happened(atRisk(), Actor.SYSTEM);
        assertThat(told(GRACE).items()).isEmpty();
    }

    @Test
    void imported_history_tells_nobody() {
        projection.write(List.of(recorded(replied(), Map.of(MetadataKeys.IMPORTED_FROM, "events.csv:7"))));
        assertThat(told(GRACE).items()).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_tells_once() {
        var event = recorded(
                replied(), Map.of(MetadataKeys.ACTOR, Actor.customer(ELIF).toString()));
        projection.write(List.of(event));
        projection.write(List.of(event));
        assertThat(told(GRACE).items()).hasSize(1);
    }

    @Test
    void what_was_read_stays_read_and_only_for_whoever_read_it() {
        happened(replied(), Actor.customer(ELIF));
        happened(note(HENRY), Actor.agent(GRACE));
        var read = instructions.read(
                new MarkNotificationsRead(told(GRACE).items().getFirst().id()), caller(GRACE));
        assertThat(read.unread()).isZero();
        instructions.read(new MarkNotificationsRead(0), caller(GRACE));
        assertThat(told(GRACE).items()).allMatch(Notification::read);
        assertThat(told(HENRY).unread()).isEqualTo(1);
    }

    @Test
    void nobody_reads_what_they_are_yet_to_be_told() {
        instructions.read(new MarkNotificationsRead(Long.MAX_VALUE), caller(GRACE));
        happened(replied(), Actor.customer(ELIF));
        instructions.read(new MarkNotificationsRead(Long.MAX_VALUE), caller(GRACE));
        happened(replied(), Actor.customer(ELIF));
        assertThat(told(GRACE).unread()).isEqualTo(1);
    }

    @Test
    void who_was_an_agent_once_is_told_nothing_any_more() {
        happened(replied(), Actor.customer(ELIF));
        var customer = new Caller(GRACE, Set.of(Role.CUSTOMER), Set.of(), null, false);
        var page = queries.list(new ListNotifications(null, 25), customer);
        assertThat(page.items()).isEmpty();
        assertThat(page.unread()).isZero();
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        for (var i = 0; i < 3; i++) {
            happened(replied(), Actor.customer(ELIF));
        }
        var first = queries.list(new ListNotifications(null, 2), caller(GRACE));
        var second = queries.list(new ListNotifications(first.next(), 2), caller(GRACE));
        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    private void happened(Object event, Actor actor) {
        projection.write(List.of(recorded(event, Map.of(MetadataKeys.ACTOR, actor.toString()))));
    }

    private Recorded recorded(Object event, Map<String, Object> metadata) {
        return new Recorded(event, position++, NOW, NOW, new HashMap<>(metadata));
    }

    private static NotificationPage told(PersonId person) {
        return queries.list(new ListNotifications(null, 25), caller(person));
    }

    private static List<String> kinds(PersonId person) {
        return told(person).items().stream().map(Notification::kind).toList();
    }

    private static Caller caller(PersonId person) {
        return new Caller(person, Set.of(Role.AGENT), Set.of(), null, false);
    }

    private static Caller member(PersonId person, GroupId group) {
        return new Caller(person, Set.of(Role.AGENT), Set.of(group), null, false);
    }

    private static SlaTargetAtRisk atRisk() {
        return new SlaTargetAtRisk(TICKET, SlaMetric.FIRST_REPLY, NOW.plus(Duration.ofMinutes(15)));
    }

    private static NoteAdded note(PersonId mentioned) {
        return new NoteAdded(
                TICKET, MessageId.next(), GRACE, new Personal(ELIF, "See this."), Set.of(mentioned), List.of());
    }

    private static RequesterReplied replied() {
        return new RequesterReplied(TICKET, MessageId.next(), ELIF, new Personal(ELIF, "Again."), List.of());
    }

    private static TicketOpened opened() {
        return new TicketOpened(
                TICKET,
                7,
                ELIF,
                null,
                MessageId.next(),
                new Personal(ELIF, "Card declined"),
                new Personal(ELIF, "It was declined."),
                Priority.NORMAL,
                TicketType.QUESTION,
                Channel.WEB,
                null,
                Set.of(),
                List.of(),
                null,
                null);
    }
}
