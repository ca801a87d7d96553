package io.docket.command.sla;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * One stretch of one weekday, in minutes of the local day; {@link #MIDNIGHT} is its end.
 */
record OpeningHours(DayOfWeek day, int from, int to) implements Comparable<OpeningHours> {

    static final int MIDNIGHT = 24 * 60;

    private static final Comparator<OpeningHours> BY_TIME =
            Comparator.comparing(OpeningHours::day).thenComparingInt(OpeningHours::from);

    OpeningHours {
        if (from < 0 || to > MIDNIGHT || from >= to) {
            throw new IllegalArgumentException("Opening hours end after they begin, within one day");
        }
    }

    /** @param text such as {@code 08:00-17:30}; {@code 24:00} is the end of the day */
    static OpeningHours parse(DayOfWeek day, String text) {
        var ends = text.split("-", 2);
        return new OpeningHours(day, minute(ends[0]), minute(ends[1]));
    }

    @Override
    public int compareTo(OpeningHours other) {
        return BY_TIME.compare(this, other);
    }

    private static int minute(String text) {
        var trimmed = text.strip();
        return trimmed.equals("24:00") ? MIDNIGHT : LocalTime.parse(trimmed).toSecondOfDay() / 60;
    }
}
