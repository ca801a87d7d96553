package io.docket.command.security;

import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.RecordNoProposal;
import io.docket.api.assist.command.RecordProposal;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.assist.command.RetireProposals;
import io.docket.api.identity.Role;
import io.docket.api.identity.command.ChangeGroup;
import io.docket.api.identity.command.ChangeOrganization;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.ChangePerson;
import io.docket.api.identity.command.ConfirmErasure;
import io.docket.api.identity.command.CreateGroup;
import io.docket.api.identity.command.CreateOrganization;
import io.docket.api.identity.command.ForgetPerson;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.identity.session.EndSession;
import io.docket.api.identity.session.RefreshSession;
import io.docket.api.identity.session.SignIn;
import io.docket.api.identity.session.SignOut;
import io.docket.api.imports.StartImport;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.api.sla.command.DeclareAtRisk;
import io.docket.api.sla.command.DeclareOverdue;
import io.docket.api.sla.command.TrackSla;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.EraseTexts;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.api.ticket.command.Reply;
import java.util.Map;
import java.util.Set;

/**
 * Who may send what. A command that is not in the table nobody may send. Reactions may send all of them: they answer to
 * events, and no edge can pose as one. Finer rights, such as whose ticket it is, are rules of the aggregates.
 */
final class CommandRights {

    /** Who a command is for. */
    sealed interface Right {
        record Anyone() implements Right {}

        record SignedIn() implements Right {}

        /** One of the roles, or one that includes it. */
        record Holding(Set<Role> roles) implements Right {}

        record ReactionsOnly() implements Right {}
    }

    private static final Right ANYONE = new Right.Anyone();
    private static final Right SIGNED_IN = new Right.SignedIn();
    private static final Right REACTIONS = new Right.ReactionsOnly();
    private static final Right CUSTOMERS_AND_AGENTS = new Right.Holding(Set.of(Role.CUSTOMER, Role.AGENT));
    private static final Right AGENTS = new Right.Holding(Set.of(Role.AGENT));
    private static final Right ADMINISTRATORS = new Right.Holding(Set.of(Role.ADMIN));

    static final Map<Class<?>, Right> TABLE = Map.ofEntries(
            Map.entry(OpenTicket.class, CUSTOMERS_AND_AGENTS),
            Map.entry(Reply.class, CUSTOMERS_AND_AGENTS),
            Map.entry(RegisterAttachment.class, CUSTOMERS_AND_AGENTS),
            Map.entry(AddNote.class, AGENTS),
            Map.entry(ChangeTicket.class, AGENTS),
            Map.entry(ImportTicket.class, ADMINISTRATORS),
            Map.entry(StartImport.class, ADMINISTRATORS),
            Map.entry(AcceptProposal.class, AGENTS),
            Map.entry(RejectProposal.class, AGENTS),
            Map.entry(RequestProposals.class, REACTIONS),
            Map.entry(RecordProposal.class, REACTIONS),
            Map.entry(RecordNoProposal.class, REACTIONS),
            Map.entry(RetireProposals.class, REACTIONS),
            Map.entry(TrackSla.class, REACTIONS),
            Map.entry(DeclareAtRisk.class, REACTIONS),
            Map.entry(DeclareOverdue.class, REACTIONS),
            Map.entry(RegisterPerson.class, AGENTS),
            Map.entry(ChangePerson.class, ADMINISTRATORS),
            Map.entry(ForgetPerson.class, ADMINISTRATORS),
            Map.entry(ConfirmErasure.class, REACTIONS),
            Map.entry(EraseTexts.class, REACTIONS),
            Map.entry(ChangePassword.class, SIGNED_IN),
            Map.entry(RequestPasswordReset.class, ANYONE),
            Map.entry(ResetPassword.class, ANYONE),
            Map.entry(CreateGroup.class, ADMINISTRATORS),
            Map.entry(ChangeGroup.class, ADMINISTRATORS),
            Map.entry(CreateOrganization.class, ADMINISTRATORS),
            Map.entry(ChangeOrganization.class, ADMINISTRATORS),
            Map.entry(RetryDeadLetters.class, ADMINISTRATORS),
            Map.entry(DiscardDeadLetters.class, ADMINISTRATORS),
            Map.entry(SignIn.class, ANYONE),
            Map.entry(RefreshSession.class, ANYONE),
            Map.entry(SignOut.class, ANYONE),
            Map.entry(EndSession.class, SIGNED_IN));

    private CommandRights() {}

    static Right of(Class<?> command) {
        return TABLE.getOrDefault(command, REACTIONS);
    }
}
