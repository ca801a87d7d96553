package io.docket.query.ticket;

import static io.docket.query.ticket.SampleDesk.ACME;
import static io.docket.query.ticket.SampleDesk.ANN;
import static io.docket.query.ticket.SampleDesk.BILLING;
import static io.docket.query.ticket.SampleDesk.BOB;
import static io.docket.query.ticket.SampleDesk.CARDS;
import static io.docket.query.ticket.SampleDesk.CARLA;
import static io.docket.query.ticket.SampleDesk.GLOBEX;
import static io.docket.query.ticket.SampleDesk.GRACE;
import static io.docket.query.ticket.SampleDesk.HENRY;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people, groups and organisations of the sample desk are called. */
public final class SampleNames {

    private SampleNames() {}

    /** Lets the read model of people know whom and what the events name. */
    public static void write(JdbcClient sql) {
        organization(sql, ACME, "Acme Ltd");
        organization(sql, GLOBEX, "Globex");
        group(sql, BILLING, "Billing");
        group(sql, CARDS, "Card services");
        person(sql, GRACE, "Grace Okafor", "grace@desk.example", "grace");
        person(sql, HENRY, "Henry Adler", "henry@desk.example", "henry");
        person(sql, ANN, "Ann Smith", "ann@example.com", "ann");
        person(sql, BOB, "Bob O'Neil", "bob@example.com", null);
        person(sql, CARLA, "Carla Díaz", "carla@globex.example", "carla");
    }

    private static void organization(JdbcClient sql, OrganizationId id, String name) {
        sql.sql("insert into organization (id, name, shares_tickets, position) values (?, ?, true, 1)")
                .params(id.value(), name)
                .update();
    }

    private static void group(JdbcClient sql, GroupId id, String name) {
        sql.sql("insert into desk_group (id, name, active, position) values (?, ?, true, 1)")
                .params(id.value(), name)
                .update();
    }

    private static void person(JdbcClient sql, PersonId id, String name, String email, @Nullable String username) {
        sql.sql("""
                insert into person (id, name, email, username, active, roles, groups, epoch, position, words)
                values (:id, :name, :email, :username, true, '{}', '{}', 0, 1, '')""")
                .param("id", id.value())
                .param("name", name)
                .param("email", email)
                .param("username", username)
                .update();
    }
}
