package io.docket.ui.sample;

import io.docket.api.identity.query.Person;
import io.docket.ui.gateway.DeskClient;
import java.util.concurrent.atomic.AtomicLong;

/** The whole sample desk, for tests without a screen. */
public record SampleBank(SampleTickets tickets, SampleDesk desk) {
    public static SampleBank open() {
        var configuration = new SampleDeskConfiguration();
        var tickets = configuration.sampleTickets();
        return new SampleBank(tickets, configuration.sampleDesk(tickets));
    }

    public DeskClient as(Person user) {
        return new SampleClient(desk, user, null, new AtomicLong());
    }
}
