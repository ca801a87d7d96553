package io.docket.api.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next position behind which the next page begins, as text; null at the end */
public record LogPage(List<LogEntry> items, @Nullable String next) {}
