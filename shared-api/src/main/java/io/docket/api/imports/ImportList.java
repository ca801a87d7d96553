package io.docket.api.imports;

import java.util.List;

/** The latest imports, newest first. */
public record ImportList(List<ImportProgress> items) {}
