package io.docket.command.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.assist.command.AssistCommand;
import io.docket.api.identity.command.IdentityCommand;
import io.docket.api.identity.session.EndSession;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.imports.StartImport;
import io.docket.api.operations.command.OperationsCommand;
import io.docket.api.sla.command.SlaCommand;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.command.TicketCommand;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandRightsTest {

    private static final Set<Class<?>> SINGLE = Set.of(
            RegisterAttachment.class,
            StartImport.class,
            SignIn.class,
            RefreshSession.class,
            SignOut.class,
            EndSession.class);

    @Test
    void every_command_has_a_right_and_every_right_a_command() {
        var families = Stream.of(
                        TicketCommand.class,
                        AssistCommand.class,
                        SlaCommand.class,
                        IdentityCommand.class,
                        OperationsCommand.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
        var commands = Stream.concat(families, SINGLE.stream()).collect(Collectors.toSet());
        assertThat(CommandRights.TABLE.keySet()).isEqualTo(commands);
    }

    @Test
    void what_is_not_in_the_table_is_for_reactions_only() {
        assertThat(CommandRights.of(String.class)).isEqualTo(new CommandRights.Right.ReactionsOnly());
    }
}
