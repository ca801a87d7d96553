package io.docket.api.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report over tickets. Counts equal what a search for the same filter counts.
 *
 * @param groups largest first; empty where nothing was grouped by
 * @param position the log position that the figures have reached
 * @param engine {@code elasticsearch} or {@code postgresql}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketReport(
        List<Point> series,
        List<Group> groups,
        long position,
        String engine,
        @Nullable String notice) {

    /**
     * One interval.
     *
     * @param at when it begins
     * @param backlog unsolved tickets at its end
     */
    public record Point(Instant at, long opened, long solved, long reopened, long backlog) {}

    /**
     * One value of the grouping field.
     *
     * @param slaMet share of ended SLA targets that were met, 0..1; null where none ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(
            String value,
            long opened,
            long solved,
            long backlog,
            Minutes firstReplyMinutes,
            Minutes resolutionMinutes,
            @Nullable Double slaMet) {}

    /** Percentiles of a duration in minutes by the wall clock; null where nothing was measured. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Minutes(@Nullable Double p50, @Nullable Double p90) {}
}
