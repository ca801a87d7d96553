package io.docket.command.assist.azure;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.identity.GroupId;
import io.docket.api.ticket.Priority;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.TicketClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Triage by a language model, within the desk's own groups and priorities. */
final class AzureTicketClassifier implements TicketClassifier {

    private static final Prompt PROMPT = Prompt.load("triage", 1);

    private final AzureModel model;
    private final Supplier<Map<String, GroupId>> groups;

    /** @param groups active groups by name */
    AzureTicketClassifier(AzureModel model, Supplier<Map<String, GroupId>> groups) {
        this.model = model;
        this.groups = groups;
    }

    @Override
    public Suggestion classify(Enquiry enquiry) {
        var offered = groups.get();
        if (offered.isEmpty()) {
            return new Suggestion.Abstained("There is no group to choose from.");
        }
        var question = "<ticket>\n" + new Mask(enquiry.requesterName()).apply(enquiry.text()) + "\n</ticket>";
        var answer = model.ask(
                PROMPT, question, schema(offered.keySet().stream().sorted().toList()));
        var group = offered.get(answer.path("group").asString(""));
        var confidence = answer.path("confidence").asDouble(-1);
        if (group == null || !(confidence >= 0 && confidence <= 1)) {
            throw new InvalidAnswer("The model named no group of this desk, or no confidence.");
        }
        var priority = priority(answer.path("priority").asString(""));
        return new Suggestion.Proposed(
                new Triage(group, priority, null), PROMPT.with(model.name()), confidence, List.of());
    }

    private static Priority priority(String word) {
        return Arrays.stream(Priority.values())
                .filter(priority -> priority.code().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswer("The model named no priority."));
    }

    private static JsonObjectSchema schema(List<String> groups) {
        return JsonObjectSchema.builder()
                .addEnumProperty("group", groups)
                .addEnumProperty(
                        "priority",
                        Arrays.stream(Priority.values()).map(Priority::code).toList())
                .addNumberProperty("confidence")
                .required("group", "priority", "confidence")
                .additionalProperties(false)
                .build();
    }
}
