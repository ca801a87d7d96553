package io.docket.command.identity;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import io.docket.api.identity.session.Session;
import io.docket.api.identity.session.SignIn;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.Refusal;
import io.docket.command.CommandSideAutoConfiguration;
import io.docket.command.messaging.MessagingCommandConfiguration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.MailSender;

/** A node with a real log that knows people and believes everybody to be who they say. */
final class IdentityNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    IdentityNode() {
        context = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--docket.embedded.scratch=true",
                        "--docket.elasticsearch.url=http://127.0.0.1:1",
                        "--db-scheduler.enabled=false",
                        "--docket.demo.enabled=false",
                        "--logging.level.root=warn");
    }

    void send(Object command, PersonId by) {
        context.getBean(Desk.class).send(command, Object.class, Origin.of(by, "api"));
    }

    void send(Object command) {
        context.getBean(Desk.class).send(command, Object.class, Origin.anonymous("api", null));
    }

    Session signIn(String username, Secret password) {
        return context.getBean(Desk.class)
                .send(new SignIn(username, password, ""), Session.class, Origin.anonymous("api", null))
                .value();
    }

    boolean refuses(Runnable action) {
        try {
            action.run();
            return false;
        } catch (Refusal refused) {
            return true;
        }
    }

    Directory directory() {
        return context.getBean(Directory.class);
    }

    List<ResetLink> links() {
        return context.getBean(KeptLinks.class).links;
    }

    @Override
    public void close() {
        context.close();
    }

    static final class KeptLinks implements PasswordResetMail {
        private final List<ResetLink> links = new CopyOnWriteArrayList<>();

        @Override
        public void send(ResetLink link) {
            links.add(link);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = CommandSideAutoConfiguration.class)
    @Import({MessagingCommandConfiguration.class, IdentityCommandConfiguration.class})
    static class Node {

        @Bean
        @Primary
        KeptLinks keptLinks() {
            return new KeptLinks();
        }

        @Bean
        MailSender noMail() {
            return messages -> {};
        }

        @Bean
        ParameterResolverFactory actors() {
            return (method, parameters, index) -> parameters[index].getType() == Actor.class ? new NamedActor() : null;
        }
    }

    /** A person is an agent; who is named by a reaction is who they are named. */
    private static final class NamedActor implements ParameterResolver<Actor> {

        @Override
        public @Nullable Actor resolveParameterValue(Message<?> message) {
            var metadata = message.getMetaData();
            return metadata.get(MetadataKeys.PERSON) instanceof String person
                    ? Actor.agent(PersonId.of(person))
                    : metadata.get(MetadataKeys.ACTOR) instanceof String actor ? Actor.parse(actor) : Actor.SYSTEM;
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
