package io.docket.faults.desk;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import io.docket.api.metadata.Actor;
import io.docket.command.decision.Decisions;
import io.docket.command.messaging.Reactions;
import io.docket.embedded.Database;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The first people of a desk that has no demo's. */
final class People {

    private People() {}

    /** @param users a role each, by their names */
    static void register(Database database, Map<String, Role> users, String password) {
        try (var node = new SpringApplicationBuilder(CommandNode.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .registerShutdownHook(false)
                .properties(settings(database))
                .run()) {
            for (var user : users.entrySet()) {
                var registered = node.getBean(Reactions.class)
                        .send(person(user.getKey(), user.getValue(), password), UUID.randomUUID(), Actor.SYSTEM)
                        .orElseThrow();
                node.getBean(Decisions.class).await(registered.position());
            }
        }
    }

    private static RegisterPerson person(String name, Role role, String password) {
        return new RegisterPerson(
                PersonId.next(), name, name + "@example.com", name, new Secret(password), Set.of(role), Set.of(), null);
    }

    private static HashMap<String, Object> settings(Database database) {
        var settings = new HashMap<>(database.settings());
        settings.put("docket.elasticsearch.url", "http://127.0.0.1:1");
        settings.put("db-scheduler.enabled", false);
        return settings;
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class CommandNode {}
}
