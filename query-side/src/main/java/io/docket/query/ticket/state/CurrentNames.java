package io.docket.query.ticket.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names as the read model of people has them. */
public final class CurrentNames implements Names {

    private static final String NAMES = """
            select id, name, email from person where id in (:ids)
            union all select id, name, null from desk_group where id in (:ids)""";

    private final JdbcClient sql;

    public CurrentNames(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Name> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, Name>();
        if (!ids.isEmpty()) {
            sql.sql(NAMES).param("ids", ids).query(Name.class).list().forEach(name -> names.put(name.id(), name));
        }
        return names;
    }
}
