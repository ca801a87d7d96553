package io.docket.api.identity.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of a list.
 *
 * @param next cursor of the following page; null at the end
 */
public record OrganizationPage(
        List<Organization> items, @Nullable String next) {}
