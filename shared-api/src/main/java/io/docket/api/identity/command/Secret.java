package io.docket.api.identity.command;

/** A password or token on its way to be checked: never printed, never stored as it is. */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
