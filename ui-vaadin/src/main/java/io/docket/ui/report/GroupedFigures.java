package io.docket.ui.report;

import com.vaadin.flow.component.html.Div;
import io.docket.api.report.TicketReport.Group;
import io.docket.api.report.TicketReport.Minutes;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.TimeLeft;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The report's numbers by the values of one field, largest first. */
final class GroupedFigures extends Div {
    private static final Set<String> CODED = Set.of("status", "priority", "type");
    private static final String NONE = "–";

    private final String by;

    GroupedFigures(String by, List<Group> groups) {
        this.by = by;
        var table = new DataTable<Group>(getTranslation("report.grouped." + by), Group::value)
                .text(getTranslation("report.by." + by), "strong grow", this::name)
                .text(getTranslation("report.opened"), "right", group -> number(group.opened()))
                .meaning(getTranslation("report.opened.means"))
                .text(getTranslation("report.solved"), "right", group -> number(group.solved()))
                .meaning(getTranslation("report.solved.means"))
                .text(getTranslation("report.backlog"), "right", group -> number(group.backlog()))
                .meaning(getTranslation("report.backlog.means"))
                .text(getTranslation("report.first-reply"), "right wide", group -> half(group.firstReplyMinutes()))
                .text(getTranslation("report.resolution"), "right wide", group -> half(group.resolutionMinutes()))
                .text(getTranslation("report.nine-of-ten"), "right wide", group -> most(group.resolutionMinutes()))
                .text(getTranslation("report.in-time"), "right", this::inTime)
                .meaning(getTranslation("report.in-time.means"));
        table.show(groups);
        add(table);
    }

    private String name(Group group) {
        var value = group.value();
        if (value.isEmpty() || value.equals("none")) {
            return getTranslation("report.nothing");
        }
        return CODED.contains(by) ? getTranslation(by + "." + value) : value;
    }

    private String number(long number) {
        return getTranslation("report.number", number);
    }

    private String inTime(Group group) {
        var met = group.slaMet();
        return met == null ? NONE : getTranslation("report.percent", met);
    }

    private static String half(Minutes minutes) {
        return duration(minutes.p50());
    }

    private static String most(Minutes minutes) {
        return duration(minutes.p90());
    }

    private static String duration(@Nullable Double minutes) {
        return minutes == null ? NONE : TimeLeft.words(Duration.ofMinutes(Math.round(minutes)));
    }
}
