package io.docket.query.operations;

import io.docket.api.operations.ListStandingProcessors;
import io.docket.api.operations.StandingProcessorList;
import io.docket.query.projection.StandingProcessorTable;
import org.axonframework.queryhandling.QueryHandler;

/** Answers which processors do not get on. */
final class StandingProcessorQueries {

    private final StandingProcessorTable table;

    StandingProcessorQueries(StandingProcessorTable table) {
        this.table = table;
    }

    @QueryHandler
    StandingProcessorList list(ListStandingProcessors query) {
        return new StandingProcessorList(table.list());
    }
}
