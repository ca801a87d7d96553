package io.docket.ui.ticket.queue;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** In what order a list is read. */
final class OrderSelect<O extends Enum<O>> extends Select<O> {

    /** @param order the current one; null where it is none of those that can be chosen */
    OrderSelect(Class<O> orders, @Nullable O order, Consumer<O> chosen) {
        addClassName("order");
        setAriaLabel(getTranslation("queue.order"));
        setItems(orders.getEnumConstants());
        setItemLabelGenerator(
                item -> getTranslation("queue.order." + item.name().toLowerCase(Locale.ROOT)));
        setPlaceholder(getTranslation("queue.order"));
        setValue(order);
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}
