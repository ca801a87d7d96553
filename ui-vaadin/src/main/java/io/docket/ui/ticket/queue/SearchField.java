package io.docket.ui.ticket.queue;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Kbd;
import io.docket.ui.component.Keys;
import java.util.function.Consumer;

/** Where the search language is typed. */
final class SearchField extends TextField {

    SearchField(String query, Consumer<String> search) {
        addClassName("query");
        setAriaLabel(getTranslation("queue.search"));
        setPlaceholder(getTranslation("queue.search-hint"));
        setValue(query);
        setClearButtonVisible(true);
        setPrefixComponent(Icons.icon("search"));
        setSuffixComponent(new Kbd("/"));
        Keys.silently(this, "/");
        addKeyPressListener(Key.ENTER, entered -> search.accept(getValue()));
    }
}
