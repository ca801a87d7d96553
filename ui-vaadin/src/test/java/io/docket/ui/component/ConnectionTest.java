package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    @Test
    void without_a_connection_it_is_said_since_when_and_what_can_be_done() {
        assertThat(new Words().getTranslation("shell.offline", Locale.ENGLISH, "10:04"))
                .isEqualTo("No connection since 10:04. You can read and write; we send when it is back.");
        assertThat(new ConnectionBar().getElement().getAttribute("words")).contains("shell.offline");
    }

    @Test
    void a_button_that_sends_says_later_where_there_is_no_connection() throws IOException {
        var send = new Button("");
        new SendLabel(send).show("Send as Pending", "Send later");

        assertThat(send.getElement().getChildren())
                .extracting(part -> part.getAttribute("class"), Element::getText)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("dk-when-online", "Send as Pending"),
                        org.assertj.core.groups.Tuple.tuple("dk-when-offline", "Send later"));
        try (var style = ConnectionTest.class.getResourceAsStream("/META-INF/resources/styles/shell.css")) {
            assertThat(style).isNotNull();
            assertThat(new String(style.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            ".dk-offline .dk-when-offline{display:inline}",
                            ".dk-offline .dk-when-online{display:none}");
        }
    }
}
