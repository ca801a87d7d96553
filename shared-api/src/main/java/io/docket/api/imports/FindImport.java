package io.docket.api.imports;

import io.docket.api.gateway.Query;

public record FindImport(ImportId id) implements Query<ImportProgress> {
    @Override
    public Class<ImportProgress> answer() {
        return ImportProgress.class;
    }
}
