package io.docket.api.imports;

import io.docket.api.gateway.Query;

/** One import: how far it is, and which lines were refused. */
public record FindImport(ImportId id) implements Query<ImportProgress> {
    @Override
    public Class<ImportProgress> answer() {
        return ImportProgress.class;
    }
}
