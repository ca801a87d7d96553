package io.docket.query.rest.describe;

import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Locale;

/** The fields of a ticket that can be changed; it is read as a tree, since null and left out are not the same. */
final class DescribedPatch {

    private DescribedPatch() {}

    static Schema<?> schema() {
        return new JsonSchema()
                .typesItem("object")
                .description("What is left out stays as it is; null empties a field. All of it is done, or nothing.")
                .addProperty("status", oneOf(TicketStatus.values()))
                .addProperty("priority", oneOf(Priority.values()))
                .addProperty("type", oneOf(TicketType.values()))
                .addProperty("assignee", textOrNull().description("Id or user name."))
                .addProperty("group", textOrNull().description("Id or name."))
                .addProperty("tags", ApiDescription.list(ApiDescription.text()).maxItems(50))
                .addProperty("subject", ApiDescription.text())
                .addProperty(
                        "customFields",
                        new JsonSchema()
                                .typesItem("object")
                                .maxProperties(50)
                                .additionalProperties(textOrNull().maxLength(1_000))
                                .description("A ticket has at most 100 of them."));
    }

    static RequestBody body(Schema<?> schema) {
        var content = new Content();
        List.of(org.springframework.http.MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json")
                .forEach(type -> content.addMediaType(type, new MediaType().schema(schema)));
        return new RequestBody().required(true).content(content);
    }

    private static Schema<?> textOrNull() {
        return new JsonSchema().typesItem("string").typesItem("null");
    }

    private static Schema<?> oneOf(Enum<?>... values) {
        var words = new JsonSchema();
        words.addType("string");
        for (var value : values) {
            words.addEnumItemObject(value.name().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
