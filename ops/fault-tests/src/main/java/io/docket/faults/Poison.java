package io.docket.faults;

import io.docket.embedded.Database;
import io.docket.faults.oracle.Sql;
import java.sql.SQLException;
import java.util.List;

/** What makes some tickets' events impossible to take, and the cure; which tickets, the last digit of their id says. */
enum Poison {
    /** The table of a read model refuses their rows. */
    REFUSED(
            List.of(),
            "alter table ticket_queue add constraint poison check (right(ticket_id::text, 1) <> '%1$s') not valid",
            "alter table ticket_queue drop constraint poison"),

    /** The same, where more tickets are refused than may be put aside. */
    OVERFLOWING(List.of("--docket.dead-letters.limit=1"), REFUSED.poison, REFUSED.cure),

    /** What the log holds of them cannot be read. */
    UNREADABLE(List.of(), """
            create table poisoned (position bigint, payload bytea);
            create function poison() returns trigger language plpgsql security definer as $$ begin
                insert into poisoned values (new.global_index, new.payload);
                new.payload := substring(new.payload for 20);
                return new;
            end $$;
            create trigger poison before insert on event for each row
            when (new.type = 'PriorityChanged' and right(new.ticket_id::text, 1) = '%1$s') execute function poison()""", """
            drop trigger poison on event;
            update event set payload = poisoned.payload from poisoned where global_index = position;
            drop table poisoned;
            drop function poison""");

    private final List<String> options;
    private final String poison;
    private final String cure;

    Poison(List<String> options, String poison, String cure) {
        this.options = options;
        this.poison = poison;
        this.cure = cure;
    }

    /** Of the node that is to meet it. */
    List<String> options() {
        return options;
    }

    /** @param digit hexadecimal */
    void spill(Database database, String digit) throws SQLException {
        Sql.execute(database, poison.formatted(digit));
    }

    void cure(Database database) throws SQLException {
        Sql.execute(database, cure);
    }
}
