package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.Element;

/** A container whose tag tells readers what part of the page it is. */
public final class Landmark extends Component implements HasComponents, HasStyle, HasAriaLabel {

    Landmark(String tag, String classNames, Component... children) {
        super(new Element(tag));
        Html.dress(this, classNames);
        add(children);
    }

    public Landmark named(String label) {
        setAriaLabel(label);
        return this;
    }
}
