package io.docket.command.assist.azure;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.personal.Personal;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.ReplyDrafter;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.Suggestion.Proposed;

/**
 * Drafts by a language model, grounded in what the local drafter found: without a solved ticket to rest on it abstains
 * rather than invents.
 */
final class AzureReplyDrafter implements ReplyDrafter {

    private static final Prompt PROMPT = Prompt.load("reply", 1);
    private static final double LEAST_CONFIDENCE = 0.4;

    private final AzureModel model;
    private final ReplyDrafter local;

    AzureReplyDrafter(AzureModel model, ReplyDrafter local) {
        this.model = model;
        this.local = local;
    }

    @Override
    public Suggestion draftReply(Enquiry enquiry) {
        return local.draftReply(enquiry) instanceof Proposed found && found.value() instanceof ReplyDraft solved
                ? rewrite(enquiry, found, solved)
                : new Suggestion.Abstained("No solved ticket answers nearly the same question.");
    }

    private Suggestion rewrite(Enquiry enquiry, Proposed found, ReplyDraft solved) {
        var mask = new Mask(enquiry.requesterName());
        var question = "<ticket>\n" + mask.apply(enquiry.text()) + "\n</ticket>\n<solved>\n"
                + mask.apply(solved.body().text()) + "\n</solved>";
        var answer = model.ask(PROMPT, question, schema());
        var text = answer.path("reply").asString("");
        var confidence = answer.path("confidence").asDouble(-1);
        if (text.isBlank() || !(confidence >= 0 && confidence <= 1)) {
            throw new InvalidAnswer("The model wrote no reply, or named no confidence.");
        }
        if (confidence < LEAST_CONFIDENCE) {
            return new Suggestion.Abstained("The solved tickets do not answer this question.");
        }
        var body = new Personal(enquiry.requester(), mask.remove(text));
        return new Proposed(new ReplyDraft(body), PROMPT.with(model.name()), confidence, found.sources());
    }

    private static JsonObjectSchema schema() {
        return JsonObjectSchema.builder()
                .addStringProperty("reply")
                .addNumberProperty("confidence")
                .required("reply", "confidence")
                .additionalProperties(false)
                .build();
    }
}
