package io.docket.ui.shell;

import static io.docket.ui.sample.SamplePeople.ADMIN;
import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.ANALYST;
import static io.docket.ui.sample.SamplePeople.AUDITOR;
import static io.docket.ui.sample.SamplePeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.query.Person;
import io.docket.ui.sample.SampleBank;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final SampleBank bank = SampleBank.open();

    @Test
    void a_phones_bar_leaves_room_for_what_everybody_needs() {
        assertThat(List.of(shell(AGENT), shell(ADMIN), shell(AUDITOR), shell(ANALYST)))
                .allSatisfy(shell -> {
                    var own = shell.worksOnTickets() ? 3 : 2;
                    assertThat(shell.daily().size() + own).isLessThanOrEqualTo(4);
                    assertThat(shell.places()).containsAll(shell.daily());
                });
        assertThat(shell(AGENT).daily()).containsExactly(Place.TICKETS);
        assertThat(shell(AUDITOR).daily()).containsExactly(Place.REPORT, Place.LOG);
    }

    @Test
    void who_only_looks_has_a_place_to_search_in() {
        assertThat(shell(ANALYST).places()).containsExactly(Place.FIND, Place.REPORT);
        assertThat(shell(AUDITOR).places()).contains(Place.FIND);
    }

    private ShellViewModel shell(Person person) {
        return new ShellViewModel(bank.as(person), signedIn(person));
    }
}
