package io.docket.command.identity;

/** Brings one-time links to those whom they are for. Returns at once; what fails is logged, and people ask again. */
@FunctionalInterface
interface PasswordResetMail {

    void send(ResetLink link);
}
