package io.docket.faults.load;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Somebody who is forgotten, and a word that marks all that they had.
 *
 * @param person their id
 * @param tickets numbers of theirs
 */
public record Canary(String word, String person, List<String> tickets) {

    /** How many tickets they have. */
    public static final int TICKETS = 3;

    private static final Map<String, String> REASON = Map.of("reason", "Asked for it by letter");

    /** With the word wherever an administrator can write it. */
    public static Canary write(DeskClient admin, URI desk, Random random) throws IOException, InterruptedException {
        var word = "kanarie%016x".formatted(random.nextLong());
        var email = word + "@example.com";
        var person = admin.post(
                        desk,
                        "users",
                        Map.of(
                                "username",
                                word,
                                "displayName",
                                "Ann " + word,
                                "email",
                                email,
                                "roles",
                                List.of("customer")))
                .done();
        var tickets = new ArrayList<String>();
        for (int ticket = 0; ticket < TICKETS; ticket++) {
            tickets.add(ticket(admin, desk, word, email));
        }
        return new Canary(word, person.json().required("id").asString(), tickets);
    }

    private static String ticket(DeskClient admin, URI desk, String word, String email)
            throws IOException, InterruptedException {
        var opened = admin.post(
                        desk,
                        "tickets",
                        Map.of(
                                "subject",
                                "About " + word,
                                "description",
                                "I, " + word,
                                "requester",
                                Map.of("email", email)))
                .done();
        var path = "tickets/" + opened.json().required("id").asString();
        admin.post(desk, path + "/replies", Map.of("body", "Dear " + word)).done();
        admin.post(desk, path + "/notes", Map.of("body", "Note on " + word)).done();
        admin.call(desk, "PATCH", path, Map.of("subject", "Of " + word, "customFields", Map.of("contract", word)), "")
                .done();
        return opened.json().required("number").asString();
    }

    /** The desk may die before it answers; whoever has been forgotten stays so. */
    public void forget(DeskClient admin, URI desk) throws InterruptedException {
        try {
            admin.call(desk, "DELETE", "people/%s/personal-data".formatted(person), REASON, "");
        } catch (IOException died) {
            // That is what it is to do.
        }
    }

    /** What the desk still tells of them. */
    public List<String> told(DeskClient admin, URI desk) throws IOException, InterruptedException {
        var places = Stream.concat(
                        Stream.of("users/" + person, "events?limit=100&actor=" + person),
                        tickets.stream().flatMap(number -> Stream.of(
                                        "", "/messages", "/events", "/proposals", "/at?event=1", "/evidence")
                                .map(part -> "tickets/" + number + part)))
                .toList();
        var told = new ArrayList<String>();
        for (var place : places) {
            var answer = admin.get(desk, place);
            if (!answer.isDone() || answer.body().contains(word)) {
                told.add("%s is answered %d, with or without %s".formatted(place, answer.status(), word));
            }
        }
        if (admin.get(desk, "search?q=" + word).json().required("total").asLong() != 0) {
            told.add("A search finds " + word);
        }
        return told;
    }

    /** Whether a node takes anything about them. */
    public boolean canBeWrittenTo(DeskClient admin, URI desk) throws IOException, InterruptedException {
        var path = "tickets/" + tickets.getFirst() + "/notes";
        return admin.post(desk, path, Map.of("body", "One more thing")).isDone();
    }
}
