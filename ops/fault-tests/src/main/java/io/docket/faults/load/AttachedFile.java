package io.docket.faults.load;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A file that hangs on a reply.
 *
 * @param id of it
 * @param text that it consists of
 */
public record AttachedFile(String id, String text) {

    private static final int LONGS = 4_000;

    /** Acknowledged when this returns. */
    public static AttachedFile write(DeskClient agent, URI desk, Random random)
            throws IOException, InterruptedException {
        var ticket = agent.post(
                desk,
                "tickets",
                Map.of(
                        "subject", "A file",
                        "description", "It will come",
                        "requester", Map.of("email", "files@example.com")));
        var path = "tickets/" + ticket.done().json().required("id").asString();
        var text = new StringBuilder();
        random.longs(LONGS).forEach(part -> text.append("%016x".formatted(part)));
        var file = agent.upload(desk, path + "/attachments", "file.txt", text.toString());
        var id = file.done().json().required("id").asString();
        agent.post(desk, path + "/replies", Map.of("body", "Here it is", "attachments", List.of(id)))
                .done();
        return new AttachedFile(id, text.toString());
    }

    public boolean isAt(DeskClient agent, URI desk) throws IOException, InterruptedException {
        var answer = agent.get(desk, "attachments/" + id);
        return answer.isDone() && answer.body().equals(text);
    }
}
