package io.docket.acceptance;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** People whom tests register for themselves. */
record People(String id, String username, String email) {
    static final String PASSWORD = "a passphrase for tests";

    private static final AtomicInteger COUNT = new AtomicInteger();

    static People register(RunningDesk desk, String... roles) {
        var username = "tester" + COUNT.incrementAndGet() + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var email = username + "@example.net";
        var person = desk.as("admin")
                .post(
                        "/users",
                        Map.of(
                                "username",
                                username,
                                "displayName",
                                "Tester " + username,
                                "email",
                                email,
                                "password",
                                PASSWORD,
                                "roles",
                                List.of(roles)))
                .expect(201);
        return new People(person.at("/id"), username, email);
    }

    Caller signIn(RunningDesk desk) {
        return desk.nobody().signIn(username, PASSWORD);
    }
}
