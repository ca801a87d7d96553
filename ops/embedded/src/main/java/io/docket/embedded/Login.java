package io.docket.embedded;

/** A name and its password. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return user;
    }
}
