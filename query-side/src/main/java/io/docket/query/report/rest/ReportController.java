package io.docket.query.report.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.report.FindTicketReport;
import io.docket.api.report.ReportInterval;
import io.docket.api.report.TicketReport;
import io.docket.api.wire.ReportCsv;
import io.docket.query.rest.Times;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/tickets")
final class ReportController {
    private final Desk desk;

    ReportController(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param by field of the search language to group by
     * @param zone in which days begin
     */
    @GetMapping
    TicketReport report(
            @Parameter(description = Times.FROM) @RequestParam String from,
            @Parameter(description = Times.TO) @RequestParam String to,
            @RequestParam(defaultValue = "day") ReportInterval interval,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "UTC") String zone,
            Origin origin) {
        return desk.ask(query(from, to, interval, by, q, zone), origin);
    }

    /** The same report as a table for spreadsheets: its groups where it has some, else its series. */
    @GetMapping(path = "/csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> csv(
            @Parameter(description = Times.FROM) @RequestParam String from,
            @Parameter(description = Times.TO) @RequestParam String to,
            @RequestParam(defaultValue = "day") ReportInterval interval,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "UTC") String zone,
            Origin origin) {
        var query = query(from, to, interval, by, q, zone);
        var report = desk.ask(query, origin);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("tickets-" + query.from() + "-" + query.to() + ".csv")
                                .build()
                                .toString())
                .body(
                        report.groups().isEmpty()
                                ? ReportCsv.series(report, moment -> moment)
                                : ReportCsv.groups(report));
    }

    private static FindTicketReport query(
            String from, String to, ReportInterval interval, @Nullable String by, String q, String zone) {
        var days = Times.zone("zone", zone);
        return new FindTicketReport(
                Times.firstDay("from", from, days), Times.lastDay("to", to, days), interval, by, q, zone);
    }
}
