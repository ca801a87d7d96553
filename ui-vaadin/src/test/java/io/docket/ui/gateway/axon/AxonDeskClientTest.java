package io.docket.ui.gateway.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.Secret;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.security.CurrentUser;
import io.docket.ui.security.SignedIn;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class AxonDeskClientTest {
    private static final SignedIn ANNA =
            new SignedIn(PersonId.next(), "Anna", Set.of(Role.AGENT), UUID.randomUUID(), 1, new Secret("x"));

    private final NotingDesk desk = new NotingDesk();
    private final AxonDeskClient client = new AxonDeskClient(desk, new CurrentUser(), new LastWrite(), null);

    @AfterEach
    void leave() {
        CurrentInstance.clearAll();
        SecurityContextHolder.clearContext();
    }

    @Test
    void what_is_done_on_a_screen_tells_who_did_it_and_from_where() {
        signIn();
        CurrentInstance.set(VaadinRequest.class, from("192.0.2.7"));

        client.send("anything", String.class);

        assertThat(desk.origins).singleElement().satisfies(origin -> {
            assertThat(origin.person()).isEqualTo(ANNA.id());
            assertThat(origin.client()).isEqualTo("192.0.2.7");
            assertThat(origin.channel()).isEqualTo("web");
        });
    }

    @Test
    void a_screen_that_moves_by_itself_is_used_from_nowhere() {
        signIn();

        client.send("anything", String.class);

        assertThat(desk.origins).singleElement().extracting(Origin::client).isNull();
    }

    private static void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(ANNA, null, List.of()));
    }

    private static VaadinRequest from(String address) {
        return (VaadinRequest) Proxy.newProxyInstance(
                VaadinRequest.class.getClassLoader(),
                new Class<?>[] {VaadinRequest.class},
                (request, method, arguments) -> method.getName().equals("getRemoteAddr") ? address : null);
    }

    private static final class NotingDesk implements Desk {
        private final List<Origin> origins = new ArrayList<>();

        @Override
        public <R> Answer<R> send(Object command, Class<R> answer, Origin origin) {
            origins.add(origin);
            return new Answer<>(answer.cast("done"), 1, false);
        }

        @Override
        public <R> R ask(Query<R> query, Origin origin) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Watch watch(Origin origin, Consumer<TicketChanged> listener) {
            throw new UnsupportedOperationException();
        }
    }
}
