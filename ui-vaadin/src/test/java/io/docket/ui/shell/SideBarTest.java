package io.docket.ui.shell;

import static io.docket.ui.sample.SamplePeople.AGENT;
import static io.docket.ui.sample.SamplePeople.AUDITOR;
import static io.docket.ui.sample.SamplePeople.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.api.identity.query.Person;
import io.docket.ui.sample.SampleBank;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SideBarTest {
    private final SampleBank bank = SampleBank.open();
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void where_there_is_no_room_for_the_views_a_button_opens_them() {
        assertThat(more(AGENT))
                .singleElement()
                .satisfies(button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
        assertThat(opened).hasValue(1);
    }

    @Test
    void who_has_no_views_has_no_button_for_them() {
        assertThat(more(AUDITOR)).isEmpty();
    }

    private Stream<NativeButton> more(Person person) {
        var side =
                new SideBar(new ShellViewModel(bank.as(person), signedIn(person)), () -> {}, opened::incrementAndGet);
        return below(side)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(button -> button.hasClassName("more"));
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(SideBarTest::below));
    }
}
