package io.docket.api.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param next null at the end */
public record DeadLetterPage(
        List<DeadLetters> items, @Nullable String next) {}
