package io.docket.command.demo;

import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.command.ImportTicket;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes up tickets of the twelve months before a moment, the same ones for the same seed. Texts and histories were
 * paired by chance; how often things happen follows the incident log of data set 498 of the UCI archive.
 */
final class DemoTickets {
    static final int COUNT = 800;

    private static final long SEED = 498;
    private static final Duration YEAR = Duration.ofDays(365);

    /** The desk grows: more of the tickets are young. */
    private static final double GROWTH = 1.7;

    private static final double WRONG_GROUP = 0.16;
    private static final double REPRIORITISED = 0.1;
    private static final double ASKED_BACK = 0.75;
    private static final double ON_HOLD = 0.08;
    private static final double REOPENED = 0.05;
    private static final double BY_PHONE = 0.12;
    private static final double BY_MAIL = 0.3;

    private static final List<String> ANSWERS = List.of(
            "Thank you for the quick answer. It is as it stands in my profile, and it was yesterday in the evening.",
            "It happened twice: once in the app and once at the counter. I have not changed anything since.",
            "Yes, that is right. The last four digits are 4417 if that helps.",
            "I tried again just now and it is still the same. Can you look into it from your side?");
    private static final List<String> AGAIN = List.of(
            "It worked for a day, and now it is back. What else can I do?",
            "I am sorry to write again, but this is not solved yet: the app still shows the old state.");

    private final List<DemoPeople.Customer> customers;
    private final List<DemoTopic> topics = DemoTopic.all();
    private final Random chance = new Random(SEED);
    private final DemoTime time;
    private final DemoWords words;
    private final Instant now;

    DemoTickets(DemoPeople people, ZoneId zone, Instant now) {
        this.customers = people.all();
        this.time = new DemoTime(zone, chance);
        this.words = new DemoWords(zone);
        this.now = now;
    }

    /** Oldest first, so that numbers rise with time. */
    List<ImportTicket> all() {
        var opened = new ArrayList<Instant>();
        for (var number = 0; number < COUNT; number++) {
            var day = now.minusSeconds((long) (YEAR.toSeconds() * Math.pow(chance.nextDouble(), GROWTH)));
            opened.add(time.between(day.minus(Duration.ofHours(12)), day.plus(Duration.ofHours(12))));
        }
        var past = opened.stream().filter(at -> at.isBefore(now)).sorted().toList();
        var tickets = new ArrayList<ImportTicket>();
        for (var number = 0; number < past.size(); number++) {
            tickets.add(story(number, past.get(number)).until(now));
        }
        return tickets;
    }

    private DemoStory story(int number, Instant at) {
        var topic = any(topics);
        var customer = any(customers);
        var wrong = happens(WRONG_GROUP);
        var group = wrong ? other(topic.group()) : topic.group();
        var story = new DemoStory(number, customer, any(DemoPeople.of(group)), priority(), at);
        var text = any(topic.texts());
        story.opened(topic, group, words.subject(text), words.request(customer, text), channel());
        story.at(time.afterWork(at, Duration.ofMinutes(35))).assigned(story.agent());
        if (wrong) {
            story.at(time.afterWork(story.at(), Duration.ofMinutes(20)))
                    .noted("This is for " + topic.group() + ", not for us. Moving it over.");
            story.movedTo(group, topic.group(), any(DemoPeople.of(topic.group())));
        }
        if (happens(REPRIORITISED)) {
            story.prioritised(happens(0.7) ? Priority.HIGH : Priority.LOW);
        }
        worked(story, topic, customer);
        return story;
    }

    private void worked(DemoStory story, DemoTopic topic, DemoPeople.Customer customer) {
        if (!topic.question().isEmpty() && happens(ASKED_BACK)) {
            story.at(time.afterWork(story.at(), Duration.ofHours(1)))
                    .replied(words.reply(customer, story, topic.question()));
            story.pended();
            story.at(time.later(story.at(), Duration.ofHours(9))).answeredByRequester(any(ANSWERS));
        }
        if (happens(ON_HOLD)) {
            story.at(time.afterWork(story.at(), Duration.ofHours(1)))
                    .noted("Waiting for the card scheme; they promised an answer within three days.");
            story.putOnHold();
            story.at(time.afterWork(story.at(), Duration.ofHours(16))).takenUpAgain();
        }
        solved(story, customer, topic.answer());
        if (happens(REOPENED)) {
            story.at(time.later(story.at(), Duration.ofHours(30))).answeredByRequester(any(AGAIN));
            solved(
                    story,
                    customer,
                    "I am sorry that it came back. I have set it up anew on our side and checked it "
                            + "together with a colleague; it will hold now.");
        }
        story.at(story.at().plus(Duration.ofDays(4))).closed();
    }

    private void solved(DemoStory story, DemoPeople.Customer customer, String answer) {
        story.at(time.afterWork(story.at(), Duration.ofHours(5))).replied(words.reply(customer, story, answer));
        story.solved();
    }

    private Priority priority() {
        var share = chance.nextDouble();
        return share < 0.05
                ? Priority.URGENT
                : share < 0.22 ? Priority.HIGH : share < 0.85 ? Priority.NORMAL : Priority.LOW;
    }

    private Channel channel() {
        return happens(BY_PHONE) ? Channel.PHONE : happens(BY_MAIL) ? Channel.EMAIL : Channel.WEB;
    }

    private String other(String group) {
        return group.equals(DemoPeople.CARDS) ? DemoPeople.TRANSFERS : DemoPeople.CARDS;
    }

    private boolean happens(double share) {
        return chance.nextDouble() < share;
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
