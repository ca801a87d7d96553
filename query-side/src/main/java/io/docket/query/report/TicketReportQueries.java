package io.docket.query.report;

import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.report.FindTicketReport;
import io.docket.api.report.TicketReport;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Times;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.search.Engines;
import io.docket.query.ticket.search.FacetNames;
import io.docket.query.ticket.search.filter.Columns;
import io.docket.query.ticket.search.filter.Interpretation;
import io.docket.query.ticket.search.filter.NameLookup;
import io.docket.query.ticket.search.language.QueryLanguage;
import io.docket.query.ticket.search.language.SearchField;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers reports, by the engine that searches too, so that both count the same tickets. */
final class TicketReportQueries {

    private final Engines engines;
    private final @Nullable ReportEngine elasticsearch;
    private final ReportEngine postgresql;
    private final NameLookup lookup;
    private final FacetNames names;
    private final Clock clock;

    TicketReportQueries(
            Engines engines,
            @Nullable ReportEngine elasticsearch,
            ReportEngine postgresql,
            NameLookup lookup,
            FacetNames names,
            Clock clock) {
        this.engines = engines;
        this.elasticsearch = elasticsearch;
        this.postgresql = postgresql;
        this.lookup = lookup;
        this.names = names;
        this.clock = clock;
    }

    /** @param minPosition what the report must include; null for whatever there is */
    @QueryHandler
    TicketReport find(
            FindTicketReport query,
            Caller caller,
            @MetaDataValue(MetadataKeys.MIN_POSITION) @Nullable Number minPosition) {
        if (!TicketVisibility.isStaff(caller)) {
            throw new Refusal(ProblemCode.FORBIDDEN, "Reports are for the desk's own people.");
        }
        var parsed = QueryLanguage.parse(query.q());
        var by = query.by() == null ? null : field(query.by());
        var request = new ReportRequest(
                new Interpretation(caller, lookup, clock.instant()).of(parsed.term()),
                ReportPeriod.of(query.from(), query.to(), query.interval(), Times.zone("zone", query.zone())),
                by == null ? null : Columns.of(by, true));
        var answer = engines.answer(
                elasticsearch == null ? null : () -> elasticsearch.figures(request),
                () -> postgresql.figures(request),
                minPosition == null ? 0 : minPosition.longValue());
        var notice = Stream.of(Optional.ofNullable(parsed.notice()), Optional.ofNullable(answer.notice()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return new TicketReport(
                answer.found().series(),
                by == null ? List.of() : named(by, answer.found().groups()),
                answer.position(),
                answer.engine(),
                notice.isEmpty() ? null : notice);
    }

    private List<TicketReport.Group> named(SearchField by, List<TicketReport.Group> groups) {
        var naming =
                names.naming(by, groups.stream().map(TicketReport.Group::value).toList(), true);
        return groups.stream()
                .map(group -> new TicketReport.Group(
                        naming.apply(group.value()),
                        group.opened(),
                        group.solved(),
                        group.backlog(),
                        group.firstReplyMinutes(),
                        group.resolutionMinutes(),
                        group.slaMet()))
                .toList();
    }

    private static SearchField field(String name) {
        return SearchField.named(name)
                .orElseThrow(() -> Invalid.field("by", "Tickets cannot be grouped by \"" + name + "\"."));
    }
}
