package io.docket.api.identity.command;

/** Everything that changes who people are and what they may do. */
public sealed interface IdentityCommand
        permits RegisterPerson,
                ChangePerson,
                ChangePassword,
                ForgetPerson,
                ConfirmErasure,
                RequestPasswordReset,
                ResetPassword,
                CreateGroup,
                ChangeGroup,
                CreateOrganization,
                ChangeOrganization {}
