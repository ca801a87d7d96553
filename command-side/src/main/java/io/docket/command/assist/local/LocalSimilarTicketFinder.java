package io.docket.command.assist.local;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Memory;
import io.docket.command.assist.port.SimilarTicketFinder;
import io.docket.command.assist.port.Suggestion;

/** The nearest tickets by meaning, open or solved. */
final class LocalSimilarTicketFinder implements SimilarTicketFinder {

    /** 98 % of BANKING77 questions have a neighbour this near; 88 % of these neighbours ask the same thing. */
    private static final double ALIKE = 0.6;

    private static final int MOST = 5;

    private final Embedder embedder;
    private final Memory memory;

    LocalSimilarTicketFinder(Embedder embedder, Memory memory) {
        this.embedder = embedder;
        this.memory = memory;
    }

    @Override
    public Suggestion findSimilar(Enquiry enquiry) {
        var near = Neighbours.nearest(embedder.embed(enquiry.text()), memory.all(), MOST, ticket -> !ticket.ticket()
                        .equals(enquiry.ticket()))
                .stream()
                .filter(neighbour -> neighbour.similarity() >= ALIKE)
                .toList();
        if (near.isEmpty()) {
            return new Suggestion.Abstained("No ticket is alike enough.");
        }
        var tickets = near.stream()
                .map(neighbour -> new ProposedValue.Neighbour(
                        neighbour.ticket().ticket(), neighbour.ticket().number(), neighbour.similarity()))
                .toList();
        return new Suggestion.Proposed(
                new Similar(tickets),
                embedder.model(),
                near.getFirst().similarity(),
                LocalTicketClassifier.sources(near));
    }
}
