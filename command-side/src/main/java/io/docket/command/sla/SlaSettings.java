package io.docket.command.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one policy of the desk and the calendar that it counts by.
 *
 * @param policy name, as tickets and reports show it
 * @param zone in whose days the desk opens
 * @param hours such as {@code 08:00-18:00}, several a day if need be; Monday to Friday from eight to six where none are
 *     given
 * @param holidays days on which the desk is closed
 */
@ConfigurationProperties("docket.sla")
record SlaSettings(
        @DefaultValue("Standard") String policy,
        @DefaultValue("Europe/Berlin") ZoneId zone,
        @Nullable Map<DayOfWeek, List<String>> hours,
        @DefaultValue Set<LocalDate> holidays) {

    private static final List<DayOfWeek> WORKING_DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    SlaPolicy toPolicy() {
        return new SlaPolicy(policy, SlaPolicy.USUAL_TARGETS, new BusinessCalendar(zone, week(), holidays));
    }

    private List<OpeningHours> week() {
        return hours == null || hours.isEmpty()
                ? WORKING_DAYS.stream()
                        .map(day -> OpeningHours.parse(day, "08:00-18:00"))
                        .toList()
                : hours.entrySet().stream()
                        .flatMap(day -> day.getValue().stream().map(text -> OpeningHours.parse(day.getKey(), text)))
                        .toList();
    }
}
