package io.docket.command.assist.azure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.Source;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.Suggestion;
import io.docket.command.assist.port.Suggestion.Abstained;
import io.docket.command.assist.port.Suggestion.Proposed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class AzureAssistantTest {

    private static final GroupId CARDS = GroupId.next();
    private static final Enquiry ENQUIRY = new Enquiry(
            TicketId.next(),
            PersonId.next(),
            "Elif Yıldız",
            "Card declined",
            "I am Elif, elif@example.com, card 4417 1234 5678 9113. It was declined.");

    @TempDir
    private Path folder;

    private AzureStandIn azure;
    private AzureTicketClassifier classifier;

    @BeforeEach
    void start() throws Exception {
        azure = new AzureStandIn(folder);
        classifier = new AzureTicketClassifier(model(Duration.ofSeconds(10)), () -> Map.of("Cards", CARDS));
    }

    @AfterEach
    void stop() {
        azure.close();
    }

    @Test
    void triage_is_asked_for_by_schema_and_stays_within_the_desks_groups() {
        azure.answers("{\"group\":\"Cards\",\"priority\":\"high\",\"confidence\":0.8}");
        assertThat(classifier.classify(ENQUIRY))
                .isEqualTo(new Proposed(new Triage(CARDS, Priority.HIGH, null), "desk triage-1", 0.8, List.of()));
        assertThat(azure.requests())
                .singleElement()
                .asString()
                .contains("/deployments/desk/", "json_schema", "\"strict\":true", "Cards");
    }

    @Test
    void what_identifies_the_requester_never_leaves() {
        azure.answers("{\"group\":\"Cards\",\"priority\":\"high\",\"confidence\":0.8}");
        classifier.classify(ENQUIRY);
        assertThat(azure.requests())
                .singleElement()
                .asString()
                .contains("declined", "[address]", "[number]", "[name]")
                .doesNotContain("elif@example.com", "4417", "Elif");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "",
                "{}",
                "{\"group\":\"Pirates\",\"priority\":\"high\",\"confidence\":0.8}",
                "{\"group\":\"Cards\",\"priority\":\"panic\",\"confidence\":0.8}",
                "{\"group\":\"Cards\",\"priority\":\"high\",\"confidence\":7}",
                "{\"group\":\"Cards\",\"priority\":\"high\",\"confidence\":\"NaN\"}"
            })
    void an_answer_that_is_none_fails(String content) {
        azure.answers(content);
        assertThatExceptionOfType(InvalidAnswer.class).isThrownBy(() -> classifier.classify(ENQUIRY));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void a_refusal_of_the_provider_fails_once_and_is_not_repeated(int status) {
        azure.refuses(status);
        assertThatException().isThrownBy(() -> classifier.classify(ENQUIRY));
        assertThat(azure.requests()).hasSize(1);
    }

    @Test
    void a_hanging_provider_is_given_up() {
        azure.hangs();
        var impatient = new AzureTicketClassifier(model(Duration.ofSeconds(1)), () -> Map.of("Cards", CARDS));
        var begin = Instant.now();
        assertThatException().isThrownBy(() -> impatient.classify(ENQUIRY));
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_draft_rests_on_what_was_solved_and_greets_by_name() {
        azure.answers("{\"reply\":\"Hello [name], your card works again.\",\"confidence\":0.9}");
        var source = new Source("ticket", "7", 0.9);
        Suggestion solved = new Proposed(
                new ReplyDraft(new Personal(ENQUIRY.requester(), "Hello Elif, we lifted the limit.")),
                "local",
                0.9,
                List.of(source));
        var drafted = new AzureReplyDrafter(model(Duration.ofSeconds(10)), enquiry -> solved).draftReply(ENQUIRY);
        assertThat(drafted)
                .isEqualTo(new Proposed(
                        new ReplyDraft(new Personal(ENQUIRY.requester(), "Hello Elif, your card works again.")),
                        "desk reply-1",
                        0.9,
                        List.of(source)));
        assertThat(azure.requests())
                .singleElement()
                .asString()
                .contains("we lifted the limit")
                .doesNotContain("Elif");
    }

    @Test
    void without_a_solved_ticket_nothing_is_invented_and_nobody_is_asked() {
        Suggestion nothing = new Abstained("nothing alike");
        var drafted = new AzureReplyDrafter(model(Duration.ofSeconds(10)), enquiry -> nothing).draftReply(ENQUIRY);
        assertThat(drafted).isInstanceOf(Abstained.class);
        assertThat(azure.requests()).isEmpty();
    }

    private AzureModel model(Duration timeout) {
        var settings = new AzureSettings(azure.endpoint(), "secret", "desk", timeout);
        return new AzureModel(settings, azure.client(), new ObjectMapper());
    }
}
