package io.docket.ui.admin.readmodels;

import io.docket.api.operations.ListProjections;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.RebuildProjection;
import io.docket.ui.gateway.DeskClient;
import java.util.Comparator;
import java.util.List;

/** The read models as they are now. */
final class ReadModelsViewModel {
    private final DeskClient desk;
    private List<ProjectionStatus> projections = List.of();

    ReadModelsViewModel(DeskClient desk) {
        this.desk = desk;
        reload();
    }

    void reload() {
        projections = desk.ask(new ListProjections()).items().stream()
                .sorted(Comparator.comparing(ProjectionStatus::name))
                .toList();
    }

    List<ProjectionStatus> projections() {
        return projections;
    }

    /** The log's last position. */
    long head() {
        return projections.stream().mapToLong(ProjectionStatus::head).max().orElse(0);
    }

    /** How many are not up to date or do not run. */
    long troubled() {
        return projections.stream()
                .filter(status -> status.lag() > 0 || !status.state().equals("running"))
                .count();
    }

    void rebuild(String name) {
        desk.ask(new RebuildProjection(name));
        reload();
    }
}
