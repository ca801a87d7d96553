package io.docket.command.assist;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.TicketOpened;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that the assistant remembers by, as events change them. */
final class TicketMemoryTable {
    private final JdbcClient sql;

    TicketMemoryTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param wordless whether its text says nothing, as imports without texts */
    void opened(TicketOpened opened, boolean wordless) {
        sql.sql("""
                insert into assist_ticket (ticket_id, number, requester, subject, description, conversation, group_id,
                    priority, tag, solved, wordless)
                values (:id, :number, :requester, :subject, :text, :text, :group, :priority, :tag, false, :wordless)
                on conflict (ticket_id) do nothing""")
                .param("id", opened.ticket().value())
                .param("number", opened.number())
                .param("requester", opened.requester().value())
                .param("subject", opened.subject().text())
                .param("text", opened.description().text())
                .param("group", opened.group() == null ? null : opened.group().value())
                .param("priority", opened.priority().name())
                .param("tag", opened.tags().stream().sorted().findFirst().orElse(null))
                .param("wordless", wordless)
                .update();
    }

    /** A vector stands for how the requester first put it: what is said later does not change it. */
    void said(TicketId ticket, String text, boolean byAgent) {
        sql.sql("""
                update assist_ticket set conversation = conversation || E'\\n' || :text,
                    last_reply = case when :agent and not reopened then :text else last_reply end, changed = nextval('assist_change')
                where ticket_id = :id""")
                .param("text", text)
                .param("agent", byAgent)
                .param("id", ticket.value())
                .update();
    }

    /** What was to solve it did not, and nothing that is said from now on answers the first question. */
    void reopened(TicketId ticket) {
        sql.sql("""
                update assist_ticket set reopened = true, last_reply = null, solved = false,
                    changed = nextval('assist_change')
                where ticket_id = ?""").param(ticket.value()).update();
    }

    /** @param column one of ours, never what somebody sent */
    void set(TicketId ticket, String column, @Nullable Object value) {
        sql.sql("update assist_ticket set " + column
                        + " = :value, changed = nextval('assist_change') where ticket_id = :id")
                .param("value", value)
                .param("id", ticket.value())
                .update();
    }

    /** There is nothing to learn from it any more. */
    void forget(TicketId ticket) {
        sql.sql("""
                update assist_ticket set subject = :gone, description = :gone, conversation = :gone, last_reply = null,
                    vector = null, wordless = true, changed = nextval('assist_change')
                where ticket_id = :id""").param("gone", Personal.ERASED).param("id", ticket.value()).update();
    }

    void forget(PersonId person) {
        sql.sql("delete from assist_person where person_id = ?")
                .param(person.value())
                .update();
    }

    void person(PersonId person, String name) {
        sql.sql("""
                insert into assist_person (person_id, name) values (?, ?)
                on conflict (person_id) do update set name = excluded.name""").params(person.value(), name).update();
    }

    void group(GroupId group, String name) {
        sql.sql("""
                insert into assist_group (group_id, name, active) values (?, ?, true)
                on conflict (group_id) do update set name = excluded.name""").params(group.value(), name).update();
    }

    void group(GroupId group, boolean active) {
        sql.sql("update assist_group set active = ? where group_id = ?")
                .params(active, group.value())
                .update();
    }

    /** Active groups by name. */
    Map<String, GroupId> groups() {
        var groups = new TreeMap<String, GroupId>();
        sql.sql("select name, group_id from assist_group where active")
                .query((row, number) ->
                        groups.put(row.getString("name"), new GroupId(row.getObject("group_id", UUID.class))))
                .list();
        return groups;
    }

    void clear() {
        sql.sql("delete from assist_ticket").update();
        sql.sql("delete from assist_person").update();
        sql.sql("delete from assist_group").update();
    }
}
