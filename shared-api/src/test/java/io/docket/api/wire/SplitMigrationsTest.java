package io.docket.api.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.embedded.ScratchServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Nodes that carry the migrations of one side each, on one database, in whatever order they come. */
class SplitMigrationsTest {
    @TempDir
    private Path sides;

    @Test
    void nodes_that_know_other_migrations_start_on_the_same_database() throws Exception {
        var database = ScratchServers.database();
        var node = new ApplicationContextRunner()
                .withInitializer(context ->
                        new NodeDefaults().postProcessEnvironment(context.getEnvironment(), new SpringApplication()))
                .withPropertyValues(database.properties().entrySet().stream()
                        .map(property -> property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new))
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class));
        for (var version : new String[] {"200", "300", "100", "250"}) {
            node.withPropertyValues("spring.flyway.locations=filesystem:" + side(version))
                    .run(started -> assertThat(started).hasNotFailed().hasSingleBean(Flyway.class));
        }
    }

    private Path side(String version) throws IOException {
        var side = Files.createDirectory(sides.resolve(version));
        Files.writeString(side.resolve("V" + version + "__side.sql"), "create table side_" + version + " (id int);");
        return side;
    }
}
