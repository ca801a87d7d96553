package io.docket.ui.component;

import java.time.Duration;

/** Time left in words: 18 min, 2 h 05, 3 d 4 h; −4 min where it is over. */
public final class TimeLeft {
    private static final String MINUS = "\u2212";

    private TimeLeft() {}

    public static String words(Duration left) {
        return left.isNegative() ? MINUS + magnitude(left.negated()) : magnitude(left);
    }

    private static String magnitude(Duration time) {
        if (time.toHours() == 0) {
            return time.toMinutes() + " min";
        }
        if (time.toDays() == 0) {
            return "%d h %02d".formatted(time.toHours(), time.toMinutesPart());
        }
        return time.toHoursPart() == 0 ? time.toDays() + " d" : time.toDays() + " d " + time.toHoursPart() + " h";
    }
}
