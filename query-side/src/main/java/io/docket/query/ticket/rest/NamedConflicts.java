package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.query.FindPerson;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.query.MessageAuthor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls whoever changed a field first by their name: deciding knows people by their ids only. */
record NamedConflicts(Desk desk, Origin origin) {

    /** The refusal as the caller can read it, who works with the ticket and so may know its people. */
    Refusal in(Refusal refused) {
        var violation = refused.violation();
        if (violation.code() != ProblemCode.EDIT_CONFLICT
                || !(violation.facts().get("conflicts") instanceof List<?> conflicts)) {
            return refused;
        }
        var named = conflicts.stream().map(this::named).toList();
        return new Refusal(new RuleViolation(violation.code(), violation.detail(), Map.of("conflicts", named)));
    }

    private Object named(Object conflict) {
        if (!(conflict instanceof Map<?, ?> fact) || fact.get("by") == null) {
            return conflict;
        }
        var named = new LinkedHashMap<Object, @Nullable Object>(fact);
        named.put("by", author(Actor.parse(String.valueOf(fact.get("by")))));
        return named;
    }

    private MessageAuthor author(Actor actor) {
        var kind = actor.kind().code();
        return switch (actor.kind()) {
            case ASSISTANT -> new MessageAuthor(null, kind, "The assistant");
            case SYSTEM -> new MessageAuthor(null, kind, "Docket");
            case AGENT, CUSTOMER ->
                new MessageAuthor(actor.person().map(id -> id.value()).orElse(null), kind, name(actor));
        };
    }

    private String name(Actor actor) {
        try {
            return actor.person()
                    .map(id -> desk.ask(new FindPerson(id.toString()), origin).displayName())
                    .orElse("Somebody");
        } catch (Refusal unknown) {
            return "Somebody";
        }
    }
}
