package io.docket.api.imports;

import io.docket.api.gateway.Query;

/** The latest imports, newest first. */
public record ListImports(int limit) implements Query<ImportList> {
    @Override
    public Class<ImportList> answer() {
        return ImportList.class;
    }
}
