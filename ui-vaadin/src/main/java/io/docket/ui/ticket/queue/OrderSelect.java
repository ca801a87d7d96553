package io.docket.ui.ticket.queue;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;

/** In what order a view is read. */
final class OrderSelect extends Select<Order> {

    OrderSelect(Order order, Consumer<Order> chosen) {
        addClassName("order");
        setAriaLabel(getTranslation("queue.order"));
        setItems(Order.values());
        setItemLabelGenerator(item -> getTranslation("queue.order." + item.code()));
        setValue(order);
        addValueChangeListener(change -> chosen.accept(change.getValue()));
    }
}
