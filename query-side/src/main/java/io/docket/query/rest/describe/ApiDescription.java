package io.docket.query.rest.describe;

import io.docket.query.rest.RestHeaders;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;

/** Adds to the description what all calls of a kind have in common: headers, the true status, problems. */
final class ApiDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        DescribedProblems.define(api.getComponents());
        api.getComponents().addSchemas("TicketPatch", DescribedPatch.schema());
        api.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) ->
                        describe(new Call(method, path.substring(Call.ROOT.length())), operation)));
    }

    private static void describe(Call call, Operation operation) {
        if (!call.needsToken()) {
            operation.setSecurity(List.of());
        }
        if (call.name().equals("PATCH /tickets/{ref}")) {
            operation.setRequestBody(DescribedPatch.body(ref("TicketPatch")));
        }
        headers(call, operation);
        answers(call, operation);
    }

    private static void headers(Call call, Operation operation) {
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                .forEach(parameter -> parameter.description(
                        "The ETag of the ticket that the change was decided on. What others changed since is not"
                                + " overwritten: 409 edit-conflict."));
        if (call.reads()) {
            operation.addParametersItem(header(
                    RestHeaders.MIN_POSITION,
                    "Log position that the answer must have reached: it waits up to 5 seconds, then 503"
                            + " not-yet-visible.",
                    whole()));
        }
        if (call.canBeRepeated()) {
            operation.addParametersItem(header(
                    RestHeaders.IDEMPOTENCY_KEY,
                    "Your own key for this write, kept for 24 hours: a repeat does nothing more and gets the same"
                            + " answer.",
                    text().minLength(1).maxLength(255)));
        }
    }

    private static void answers(Call call, Operation operation) {
        var described = operation.getResponses().entrySet().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow();
        var status = call.success(described.getKey());
        var success = described.getValue();
        success.description(
                switch (status) {
                    case "201" -> "Created";
                    case "202" -> "Accepted; it goes on";
                    case "204" -> "Done; there is nothing to tell";
                    default -> "OK";
                });
        if (status.equals("204")) {
            success.content(null);
        }
        answerHeaders(call, success);
        var answers = new ApiResponses().addApiResponse(status, success);
        DescribedProblems.STATUSES.stream()
                .filter(call::canAnswer)
                .forEach(problem -> answers.addApiResponse(
                        problem.toString(), new ApiResponse().$ref(DescribedProblems.reference(problem))));
        operation.responses(answers);
    }

    private static void answerHeaders(Call call, ApiResponse success) {
        if (call.writesToLog()) {
            success.addHeaderObject(
                    RestHeaders.POSITION,
                    new Header()
                            .description("Log position of what was done, to be sent as Docket-Min-Position with reads.")
                            .schema(whole()));
        }
        if (call.answersTicket()) {
            success.addHeaderObject(
                    HttpHeaders.ETAG,
                    new Header()
                            .description("The ticket's version in quotation marks, to be sent as If-Match.")
                            .schema(text()));
        }
        if (call.answersPlace()) {
            success.addHeaderObject(
                    HttpHeaders.LOCATION,
                    new Header().description("Where it is found.").schema(text()));
        }
    }

    private static Parameter header(String name, String description, Schema<?> schema) {
        return new HeaderParameter()
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }

    static Schema<?> text() {
        return new JsonSchema().typesItem("string");
    }

    static Schema<?> whole() {
        return new JsonSchema().typesItem("integer").format("int64").minimum(BigDecimal.ZERO);
    }

    static Schema<?> list(Schema<?> item) {
        var list = new JsonSchema();
        list.addType("array");
        list.setItems(item);
        return list;
    }

    static Schema<?> ref(String schema) {
        return new JsonSchema().$ref("#/components/schemas/" + schema);
    }

    static Content json(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }
}
