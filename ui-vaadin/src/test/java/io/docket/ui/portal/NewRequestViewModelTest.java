package io.docket.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.query.Person;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.RegisterAttachment;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class NewRequestViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final Person elif = SamplePeople.CUSTOMERS.getFirst();
    private final NewRequestViewModel model = new NewRequestViewModel(bank.as(elif), new NotedFiles(bank), elif.id());

    @Test
    void a_request_takes_its_files_with_it() {
        model.attach(model.keep("card.png", InputStream.nullInputStream()));
        var regretted = model.keep("dog.png", InputStream.nullInputStream());
        model.attach(regretted);
        model.detach(regretted);

        model.send(" My card ", " It was swallowed. ");

        assertThat(bank.desk().asked())
                .filteredOn(OpenTicket.class::isInstance)
                .singleElement()
                .satisfies(sent -> {
                    var opened = (OpenTicket) sent;
                    assertThat(opened.subject()).isEqualTo("My card");
                    assertThat(opened.attachments()).hasSize(1);
                    assertThat(bank.desk().asked())
                            .filteredOn(RegisterAttachment.class::isInstance)
                            .allSatisfy(kept -> assertThat(((RegisterAttachment) kept).ticket())
                                    .isEqualTo(opened.ticket()));
                });
    }

    @Test
    void a_request_needs_a_matter_and_what_happened() {
        assertThat(model.complete("My card", " ")).isFalse();
        assertThat(model.complete(" ", "It was swallowed.")).isFalse();
        assertThat(model.complete("My card", "It was swallowed.")).isTrue();
    }
}
