package io.docket.ui.ticket.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docket.api.identity.Role;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.query.FindTicket;
import io.docket.ui.sample.SampleBank;
import io.docket.ui.sample.SamplePeople;
import io.docket.ui.sample.SampleTags;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewTicketViewModelTest {
    private final SampleBank bank = SampleBank.open();
    private final NewTicketViewModel model = new NewTicketViewModel(bank.as(SamplePeople.AGENT));

    @Test
    void a_requester_is_found_by_name() {
        assertThat(model.people("Noor"))
                .extracting(RequesterChoice::label)
                .containsExactly("Noor Haddad · noor@mail.example");
        assertThat(model.typed("Noor")).isEqualTo(model.people("Noor").getFirst());
    }

    @Test
    void a_name_that_several_have_or_nobody_has_is_no_requester() {
        assertThat(model.typed("Xerxes")).isNull();
        assertThat(model.typed("A")).isNull();
    }

    @Test
    void an_address_that_nobody_has_becomes_a_contact_who_cannot_sign_in() {
        var number = model.open(ticket(model.typed("new.person@mail.example"), "New Person"));

        var registered = (RegisterPerson) bank.desk().asked().stream()
                .filter(RegisterPerson.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(registered.username()).isNull();
        assertThat(registered.roles()).isEqualTo(Set.of(Role.CUSTOMER));
        var opened = bank.as(SamplePeople.AGENT).ask(new FindTicket(String.valueOf(number)));
        assertThat(opened.requester().name()).isEqualTo("New Person");
        assertThat(opened.id()).isEqualTo(model.id());
    }

    @Test
    void a_contact_is_registered_once_however_often_opening_is_tried() {
        bank.desk().answering(OpenTicket.class, (command, origin) -> {
            throw new Refusal(ProblemCode.UNKNOWN_REFERENCE, "There is no such group.");
        });
        var ticket = ticket(new RequesterChoice.Unknown("second.person@mail.example"), "Second Person");

        assertThatThrownBy(() -> model.open(ticket)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> model.open(ticket)).isInstanceOf(Refusal.class);

        assertThat(bank.desk().asked())
                .filteredOn(RegisterPerson.class::isInstance)
                .hasSize(1);
    }

    @Test
    void having_no_tag_is_no_tag_to_choose() {
        SampleTags.teach(bank.desk(), "none", "vip");

        assertThat(model.tags()).containsExactly("vip");
    }

    @Test
    void all_that_is_missing_is_asked_for_at_once_in_the_order_of_the_form() {
        var known = model.people("Noor").getFirst();

        assertThat(filled(null, "", " ").gaps())
                .containsExactly(NewTicket.Gap.REQUESTER, NewTicket.Gap.SUBJECT, NewTicket.Gap.DESCRIPTION);
        assertThat(ticket(new RequesterChoice.Unknown("a@b.example"), " ").gaps())
                .containsExactly(NewTicket.Gap.CONTACT_NAME);
        assertThat(filled(known, "", "text").gaps()).containsExactly(NewTicket.Gap.SUBJECT);
        assertThat(filled(known, "Card", " ").gaps()).containsExactly(NewTicket.Gap.DESCRIPTION);
        assertThat(filled(known, "Card", "text").gaps()).isEmpty();
    }

    private static NewTicket ticket(@Nullable RequesterChoice requester, String name) {
        return new NewTicket(
                requester, name, "Card lost", "In Porto.", null, Priority.HIGH, TicketType.INCIDENT, Set.of("cards"));
    }

    private static NewTicket filled(@Nullable RequesterChoice requester, String subject, String description) {
        return new NewTicket(requester, "", subject, description, null, Priority.NORMAL, TicketType.QUESTION, Set.of());
    }
}
