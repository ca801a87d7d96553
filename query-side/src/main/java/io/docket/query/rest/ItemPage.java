package io.docket.query.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list, as the contract gives it.
 *
 * @param next cursor of the following page; null at the end
 */
public record ItemPage<T>(List<T> items, @Nullable String next) {}
