package io.docket.ui.component;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Narrows a list while it is typed in. */
public final class FilterField extends TextField {
    public FilterField(String hint, Consumer<String> typed) {
        addClassName("filter");
        setAriaLabel(hint);
        setPlaceholder(hint);
        setPrefixComponent(Icons.icon("search"));
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> typed.accept(change.getValue()));
        Keys.silently(this, "/");
    }
}
