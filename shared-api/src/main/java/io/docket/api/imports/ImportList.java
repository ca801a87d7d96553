package io.docket.api.imports;

import java.util.List;

public record ImportList(List<ImportProgress> items) {}
