package io.docket.query.projection;

import java.sql.Types;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;

/** Keeps Axon's tokens and dead letters in their rows: as large objects every token would leave one behind. */
public final class ByteaDialect extends PostgreSQLDialect {

    @Override
    protected String columnType(int sqlType) {
        return sqlType == SqlTypes.BLOB ? "bytea" : super.columnType(sqlType);
    }

    @Override
    protected String castType(int sqlType) {
        return sqlType == SqlTypes.BLOB ? "bytea" : super.castType(sqlType);
    }

    @Override
    public void contributeTypes(TypeContributions types, ServiceRegistry services) {
        super.contributeTypes(types, services);
        types.getTypeConfiguration().getJdbcTypeRegistry().addDescriptor(Types.BLOB, BinaryJdbcType.INSTANCE);
    }
}
