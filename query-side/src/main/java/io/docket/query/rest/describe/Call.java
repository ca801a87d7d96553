package io.docket.query.rest.describe;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Map;
import java.util.Set;

/**
 * One call of the API, and what its kind tells of it.
 *
 * @param path behind the API's version, with its variables in braces
 */
record Call(HttpMethod method, String path) {
    static final String ROOT = "/api/v1";

    /** What succeeds with anything but 200, without saying so in its signature. */
    private static final Map<String, String> SUCCESSES = Map.ofEntries(
            entry("POST /tickets", "201"),
            entry("POST /tickets/{ref}/replies", "201"),
            entry("POST /tickets/{ref}/notes", "201"),
            entry("POST /tickets/{ref}/attachments", "201"),
            entry("POST /users", "201"),
            entry("POST /groups", "201"),
            entry("POST /organizations", "201"),
            entry("POST /audit/verification", "202"),
            entry("DELETE /people/{id}/personal-data", "202"),
            entry("POST /imports", "202"),
            entry("POST /auth/password-reset", "202"),
            entry("POST /auth/password", "204"),
            entry("POST /me/password", "204"));

    private static final Set<String> TICKETS = Set.of("POST /tickets", "GET /tickets/{ref}", "PATCH /tickets/{ref}");

    private static final Set<String> THROTTLED = Set.of("/auth/token", "/auth/password-reset", "/me/password");

    /** Names and addresses have one owner, and edits one who was first. */
    private static final Set<String> CONTESTED = Set.of(
            "POST /users",
            "PATCH /users/{id}",
            "POST /groups",
            "PATCH /groups/{id}",
            "POST /organizations",
            "PATCH /organizations/{id}",
            "PATCH /tickets/{ref}");

    String name() {
        return method + " " + path;
    }

    String success(String described) {
        return SUCCESSES.getOrDefault(name(), described);
    }

    boolean reads() {
        return method == HttpMethod.GET;
    }

    /** Signing in and out: nobody is known yet, and the answers are secrets that are never kept. */
    boolean signsIn() {
        return path.startsWith("/auth/");
    }

    boolean needsToken() {
        return !signsIn() || path.equals("/auth/logout");
    }

    boolean canBeRepeated() {
        return !reads() && !signsIn() && !path.equals("/me/password") && !path.startsWith("/ops/projections");
    }

    boolean writesToLog() {
        return !reads() && (!signsIn() || setsPassword());
    }

    /** By a link, before anybody is known; that is in the log, while sessions are not. */
    private boolean setsPassword() {
        return path.equals("/auth/password-reset") || path.equals("/auth/password");
    }

    boolean answersTicket() {
        return TICKETS.contains(name());
    }

    boolean answersPlace() {
        return SUCCESSES.containsKey(name()) && !signsIn() && !success("").equals("204");
    }

    boolean takesFiles() {
        return path.endsWith("/attachments") || path.equals("/imports");
    }

    /** Whether it can be refused with a status. */
    boolean canAnswer(int status) {
        return switch (status) {
            case 401 -> !setsPassword();
            case 403 -> !signsIn() && !path.startsWith("/me");
            case 404 -> path.contains("{") || path.equals("/audit/consistency");
            case 409 -> CONTESTED.contains(name());
            case 413 -> !reads() && takesFiles();
            case 422 -> !reads();
            case 429 -> THROTTLED.contains(path);
            default -> true;
        };
    }
}
