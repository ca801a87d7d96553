package io.docket.query.report;

import io.docket.api.report.TicketReport.Minutes;
import org.jspecify.annotations.Nullable;

/** Figures as reports give them, the same whichever engine computed them. */
public final class Measures {

    private Measures() {}

    /** To a hundredth; null where nothing was measured. */
    public static Minutes minutes(@Nullable Double p50, @Nullable Double p90) {
        return new Minutes(rounded(p50), rounded(p90));
    }

    /** Null where nothing ended. */
    public static @Nullable Double share(long met, long missed) {
        return met + missed == 0 ? null : (double) met / (met + missed);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null || value.isNaN() ? null : Math.round(value * 100) / 100.0;
    }
}
