package io.docket.query.identity;

import static io.docket.query.identity.SamplePeople.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.OrganizationCreated;
import io.docket.api.scratch.MigratedDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NamedRowsTest {
    private static final GroupId CARDS = GroupId.next();

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final NamedRows<GroupRow> groups = GroupTable.rows(sql);

    @BeforeEach
    void a_desk() {
        new PeopleProjection(sql)
                .write(List.of(
                        at(1, new GroupCreated(CARDS, "Cards")),
                        at(2, new GroupCreated(GroupId.next(), "billing")),
                        at(3, new GroupCreated(GroupId.next(), "Bank")),
                        at(4, new OrganizationCreated(OrganizationId.next(), "Acme", true))));
    }

    @Test
    void rows_are_listed_by_name_whatever_the_case() {
        assertThat(names(groups.list("", NameCursor.START, 25))).containsExactly("Bank", "billing", "Cards");
        assertThat(names(groups.list(" B", NameCursor.START, 25))).containsExactly("Bank", "billing");
        assertThat(names(groups.list("ill", NameCursor.START, 25))).isEmpty();
        assertThat(OrganizationTable.rows(sql).list("ac", NameCursor.START, 25))
                .singleElement()
                .satisfies(acme -> assertThat(acme.sharesTickets()).isTrue());
    }

    @Test
    void a_list_goes_on_behind_its_last_row() {
        var first = groups.list("", NameCursor.START, 2);
        var last = first.getLast();
        assertThat(names(first)).containsExactly("Bank", "billing");
        assertThat(names(groups.list("", new NameCursor(last.name(), last.id()), 2)))
                .containsExactly("Cards");
    }

    @Test
    void rows_are_read_by_id() {
        assertThat(groups.load(Set.of(CARDS.value(), UUID.randomUUID())))
                .isEqualTo(Map.of(CARDS.value(), new GroupRow(CARDS.value(), "Cards", true, 1)));
        assertThat(groups.load(Set.of())).isEmpty();
    }

    private static List<String> names(List<GroupRow> rows) {
        return rows.stream().map(GroupRow::name).toList();
    }
}
