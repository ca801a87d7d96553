package io.docket.command.demo;

import io.docket.api.ticket.Channel;
import io.docket.api.ticket.Priority;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/**
 * What becomes of one ticket. What happens and when it happens are drawn apart, as the clock decides how many draws a
 * moment within working hours takes.
 */
final class DemoPlot {
    private static final double WRONG_GROUP = 0.16;
    private static final double REPRIORITISED = 0.1;
    private static final double ASKED_BACK = 0.75;
    private static final double ON_HOLD = 0.08;
    private static final double REOPENED = 0.05;
    private static final double BY_PHONE = 0.12;
    private static final double BY_MAIL = 0.3;

    private static final List<String> AGAIN = List.of(
            "It worked for a day, and now it is back. What else can I do?",
            "I am sorry to write again, but this is not solved yet: the app still shows the old state.");

    private final List<DemoPeople.Customer> customers;
    private final List<DemoTopic> topics;
    private final Random chance;
    private final DemoTime time;
    private final DemoWords words;

    DemoPlot(List<DemoPeople.Customer> customers, List<DemoTopic> topics, ZoneId zone, long seed) {
        this.customers = customers;
        this.topics = topics;
        this.chance = new Random(seed);
        this.time = new DemoTime(zone, new Random(~seed));
        this.words = new DemoWords(zone);
    }

    DemoStory story(int index, long number, Instant at) {
        var topic = any(topics);
        var customer = any(customers);
        var wrong = happens(WRONG_GROUP);
        var group = wrong ? other(topic.group()) : topic.group();
        var story = new DemoStory(index, number, customer, any(DemoPeople.of(group)), priority(), at);
        var text = any(topic.texts());
        story.opened(topic, group, words.subject(text), words.request(customer, text), channel());
        story.at(time.afterWork(at, Duration.ofMinutes(35))).assigned(story.agent());
        if (wrong) {
            story.at(time.afterWork(story.at(), Duration.ofMinutes(20)))
                    .noted("This is for " + topic.group() + ", not for us. Moving it over.");
            story.movedTo(group, topic.group(), any(others(topic.group(), story.agent())));
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
            story.at(time.later(story.at(), Duration.ofHours(20))).answeredByRequester(topic.reply());
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
        story.at(time.afterWork(story.at(), Duration.ofHours(8))).replied(words.reply(customer, story, answer));
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

    private static List<DemoPeople.Agent> others(String group, DemoPeople.Agent agent) {
        return DemoPeople.of(group).stream().filter(one -> !one.equals(agent)).toList();
    }

    private static String other(String group) {
        return group.equals(DemoPeople.CARDS) ? DemoPeople.TRANSFERS : DemoPeople.CARDS;
    }

    private boolean happens(double share) {
        return chance.nextDouble() < share;
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
