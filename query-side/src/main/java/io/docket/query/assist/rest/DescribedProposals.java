package io.docket.query.assist.rest;

import io.docket.api.assist.AssistTask;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes to programs what a proposal may be edited into, which depends on its task, and what becomes of it. */
final class DescribedProposals implements OpenApiCustomizer {
    private static final String ID = new UUID(0x4000, 0x8000000000000000L).toString();

    @Override
    public void customise(OpenAPI api) {
        var accept = Objects.requireNonNull(api.getPaths().get("/api/v1/tickets/{ref}/proposals/{id}/accept"))
                .getPost();
        accept.description(
                "Takes a proposal over, as it is or edited. A triage is then done to the ticket. Of a reply it is"
                        + " only recorded what became of the draft: what is to be sent goes to POST /tickets/{ref}/replies.");
        examples(accept.getRequestBody().getContent());
        var schemas = api.getComponents().getSchemas();
        property(schemas, "Acceptance", "edited")
                .description("What the proposal was edited into: a value of the same task, in the shape in which it was"
                        + " proposed. Left out where it is taken over as it is.");
        property(schemas, "ProposedValue", "task").setEnum(tasks());
        property(schemas, "Triage", "group").description("Id of the group; left out for no change.");
        property(schemas, "Triage", "priority").description("Left out for no change.");
        property(schemas, "Triage", "tag").description("To be added; left out for none.");
        property(schemas, "Similar", "tickets")
                .description("Those that really are similar: the list only gets shorter.");
        property(schemas, "ReplyDraft", "body").description("The draft.");
        property(schemas, "Personal", "subject")
                .description("Id of the person whom the text is about, as it was proposed: the ticket's requester.");
    }

    private static void examples(Content body) {
        body.values().forEach(json -> {
            json.addExamples("as it is", new Example().value(Map.of()));
            json.addExamples(
                    "triage", edited(Map.of("task", "triage", "group", ID, "priority", "high", "tag", "cards")));
            json.addExamples(
                    "similar",
                    edited(Map.of(
                            "task",
                            "similar",
                            "tickets",
                            List.of(Map.of("ticket", ID, "number", 7, "similarity", 0.8)))));
            json.addExamples(
                    "reply", edited(Map.of("task", "reply", "body", Map.of("subject", ID, "text", "Try it now."))));
        });
    }

    private static Example edited(Map<String, Object> value) {
        return new Example().value(Map.of("edited", value));
    }

    private static List<Object> tasks() {
        return Stream.of(AssistTask.values())
                .<Object>map(task -> task.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Of a schema that may be made of others. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library has it
    private static Schema<Object> property(Map<String, Schema> schemas, String name, String property) {
        var schema = (Schema<Object>) Objects.requireNonNull(schemas.get(name));
        return Stream.concat(
                        Stream.of(schema), Stream.ofNullable(schema.getAllOf()).flatMap(List::stream))
                .flatMap(part -> Stream.ofNullable(part.getProperties()))
                .flatMap(properties -> Stream.ofNullable((Schema<Object>) properties.get(property)))
                .findFirst()
                .orElseThrow();
    }
}
