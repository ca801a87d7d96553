package io.docket.command.demo;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Puts the demo's sentences into messages. */
final class DemoWords {
    private static final int LONGEST_SUBJECT = 72;
    private static final Duration IN_THREE_DAYS = Duration.ofDays(3);

    private final DateTimeFormatter day;

    DemoWords(ZoneId zone) {
        day = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH).withZone(zone);
    }

    /** The first sentence, as people would write it above a mail. */
    String subject(String text) {
        var sentence = text.split("(?<=[.?!]) ", 2)[0].strip();
        var bare = sentence.replaceAll("[.!]+$", "");
        var subject = bare.length() <= LONGEST_SUBJECT ? bare : cut(bare);
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }

    String request(DemoPeople.Customer customer, String text) {
        return "Hello,\n\n" + text + "\n\n" + customer.name();
    }

    String reply(DemoPeople.Customer customer, DemoStory story, String text) {
        var filled = text.replace("{day}", day.format(story.at().plus(IN_THREE_DAYS)));
        return "Hello " + given(customer.name()) + ",\n\n" + filled + "\n\nKind regards\n"
                + given(story.agent().name());
    }

    private static String given(String name) {
        return name.split(" ", 2)[0];
    }

    private static String cut(String text) {
        return text.substring(0, text.lastIndexOf(' ', LONGEST_SUBJECT)) + " …";
    }
}
