package io.docket.acceptance;

import java.util.Arrays;
import java.util.List;

/**
 * Every route and how it answers each kind of caller. Tickets, messages and files are the customer's own; whose they
 * are not, is another matter ({@link RoutesIT}).
 */
final class RouteTable {
    static final List<String> CALLERS =
            List.of("customer", "agent", "supervisor", "analyst", "auditor", "admin", "anonymous");

    /** Method and route; statuses in the callers' order; the path where it is not the route; what is sent. */
    private static final String TABLE = """
            POST  /auth/token                        | 200 200 200 200 200 200 200 | | {"username":"agent6","password":"docket-demo"}
            POST  /auth/refresh                      | 401 401 401 401 401 401 401 | | {"refreshToken":"spent"}
            POST  /auth/logout                       | 204 204 204 204 204 204 204 | | {"refreshToken":"${refresh}"}
            POST  /auth/password-reset               | 202 202 202 202 202 202 202 | | {"email":"nobody@example.org"}
            POST  /auth/password                     | 422 422 422 422 422 422 422 | | {"token":"spent","password":"a quite new passphrase"}

            GET   /me                                | 200 200 200 200 200 200 401
            POST  /me/password                       | 400 400 400 400 400 400 401 | | {"current":"only half of it"}
            GET   /me/notifications                  | 200 200 200 200 200 200 401
            POST  /me/notifications/read             | 200 200 200 200 200 200 401 | | {"upTo":0}

            GET   /users                             | 403 200 200 403 200 200 401
            GET   /users/{ref}                       | 403 200 200 403 200 200 401 | /users/agent
            POST  /users                             | 403 403 403 403 403 201 401 | | {"displayName":"Contact","email":"route${n}@example.net"}
            PATCH /users/{id}                        | 403 403 403 403 403 200 401 | /users/${person} | {"displayName":"Renamed ${n}"}
            GET   /people/{id}/personal-data         | 403 403 403 403 403 200 401 | /people/${person}/personal-data
            GET   /people/{id}/personal-data/extent  | 403 403 403 403 403 200 401 | /people/${person}/personal-data/extent
            DELETE /people/{id}/personal-data        | 403 403 403 403 403 404 401 | /people/${nothing}/personal-data | {"reason":"Asked for it"}
            GET   /erasures/{id}                     | 403 403 403 403 404 404 401 | /erasures/${nothing}
            GET   /groups                            | 403 200 200 403 200 200 401
            GET   /groups/{id}                       | 403 200 200 403 200 200 401 | /groups/${group}
            POST  /groups                            | 403 403 403 403 403 201 401 | | {"name":"Route group ${n}"}
            PATCH /groups/{id}                       | 403 403 403 403 403 200 401 | /groups/${group} | {"name":"Renamed group ${n}"}
            GET   /organizations                     | 403 200 200 403 200 200 401
            GET   /organizations/{id}                | 403 200 200 403 200 200 401 | /organizations/${organization}
            POST  /organizations                     | 403 403 403 403 403 201 401 | | {"name":"Route firm ${n}"}
            PATCH /organizations/{id}                | 403 403 403 403 403 200 401 | /organizations/${organization} | {"name":"Renamed firm ${n}"}

            GET   /tickets                           | 200 200 200 200 200 200 401
            POST  /tickets                           | 201 201 201 403 403 201 401 | | {"subject":"Route ${n}","description":"d"}
            GET   /tickets/{ref}                     | 200 200 200 200 200 200 401 | /tickets/${ticket}
            PATCH /tickets/{ref}                     | 403 200 200 403 403 200 401 | /tickets/${ticket} | {"subject":"Renamed ${n}"}
            GET   /tickets/{ref}/messages            | 200 200 200 403 200 200 401 | /tickets/${ticket}/messages
            GET   /tickets/{ref}/messages/{message}  | 200 200 200 403 200 200 401 | /tickets/${ticket}/messages/${message}
            POST  /tickets/{ref}/replies             | 201 201 201 403 403 201 401 | /tickets/${ticket}/replies | {"body":"Reply ${n}"}
            POST  /tickets/{ref}/notes               | 403 201 201 403 403 201 401 | /tickets/${ticket}/notes | {"body":"Note ${n}"}
            POST  /tickets/{ref}/attachments         | 201 201 201 403 403 201 401 | /tickets/${ticket}/attachments | file
            GET   /attachments/{id}                  | 200 200 200 403 200 200 401 | /attachments/${attachment}
            GET   /tickets/{ref}/events              | 403 200 200 403 200 200 401 | /tickets/${ticket}/events
            GET   /tickets/{ref}/at                  | 403 200 200 403 200 200 401 | /tickets/${ticket}/at?event=1
            GET   /tickets/{ref}/evidence            | 403 200 200 403 200 200 401 | /tickets/${ticket}/evidence
            GET   /tickets/{ref}/proposals           | 403 200 200 403 200 200 401 | /tickets/${ticket}/proposals
            POST  /tickets/{ref}/proposals/{id}/accept | 403 404 404 403 403 404 401 | /tickets/${ticket}/proposals/${nothing}/accept | {}
            POST  /tickets/{ref}/proposals/{id}/reject | 403 404 404 403 403 404 401 | /tickets/${ticket}/proposals/${nothing}/reject | {}

            GET   /search                            | 200 200 200 200 200 200 401
            GET   /reports/tickets                   | 403 403 200 200 200 200 401 | /reports/tickets?from=2026-01-01&to=2026-01-31
            GET   /reports/tickets/csv               | 403 403 200 200 200 200 401 | /reports/tickets/csv?from=2026-01-01&to=2026-01-31
            GET   /events                            | 403 403 403 403 200 200 401
            GET   /audit/verification                | 403 403 403 403 200 200 401
            GET   /audit/verification/runs           | 403 403 403 403 200 200 401
            GET   /audit/consistency                 | 403 403 403 403 404 404 401 | /audit/consistency?first=9007199254740991
            POST  /audit/verification                | 403 403 403 403 202 202 401
            GET   /imports                           | 403 403 403 403 403 200 401
            GET   /imports/{id}                      | 403 403 403 403 403 404 401 | /imports/${nothing}
            POST  /imports                           | 403 403 403 403 403 400 401 | /imports?format=no-such | file
            GET   /ops/projections                   | 403 403 403 403 403 200 401
            POST  /ops/projections/{name}/rebuild    | 403 403 403 403 403 404 401 | /ops/projections/no-such/rebuild | {}
            POST  /ops/projections/{name}/restore    | 403 403 403 403 403 404 401 | /ops/projections/no-such/restore | {}
            GET   /ops/standing-processors           | 403 403 403 403 403 200 401
            GET   /ops/dead-letters                  | 403 403 403 403 403 200 401
            POST  /ops/dead-letters/{readModel}/{sequence}/retry   | 403 403 403 403 403 404 401 | /ops/dead-letters/no-such/x/retry | {}
            POST  /ops/dead-letters/{readModel}/{sequence}/discard | 403 403 403 403 403 404 401 | /ops/dead-letters/no-such/x/discard | {"reason":"Try"}
            """;

    static final List<Row> ROWS =
            TABLE.lines().filter(line -> !line.isBlank()).map(Row::of).toList();

    private RouteTable() {}

    static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    /**
     * @param path with placeholders
     * @param body {@code file} for an upload, empty for none
     */
    record Row(String method, String route, List<Integer> statuses, String path, String body) {

        static Row of(String line) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            var call = cells.getFirst().split(" +");
            var path = cells.size() > 2 && !cells.get(2).isEmpty() ? cells.get(2) : call[1];
            return new Row(
                    call[0],
                    "/api/v1" + call[1],
                    Arrays.stream(cells.get(1).split(" ")).map(Integer::valueOf).toList(),
                    path,
                    cells.size() > 3 ? cells.get(3) : "");
        }

        String name() {
            return method + " " + route;
        }

        boolean aboutTicket() {
            return path.contains("${ticket}");
        }
    }
}
