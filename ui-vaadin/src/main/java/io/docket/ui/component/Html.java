package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** Plain elements with a class name, so that a view reads like the page it makes. */
public final class Html {
    private Html() {}

    public static Div div(String classNames, Component... children) {
        var div = new Div(children);
        dress(div, classNames);
        return div;
    }

    public static Span span(String classNames, Component... children) {
        var span = new Span(children);
        dress(span, classNames);
        return span;
    }

    public static Span text(String classNames, String text) {
        var span = new Span(text);
        dress(span, classNames);
        return span;
    }

    /** Names a part for those who go from heading to heading; everybody else sees what it is. */
    public static H2 hiddenHeading(String words) {
        var heading = new H2(words);
        dress(heading, "dk-hidden");
        return heading;
    }

    /** Pushes what follows to the far end of a row. */
    public static Span spacer() {
        return text("dk-spacer", "");
    }

    public static Anchor link(String classNames, String href, Component... children) {
        var anchor = new Anchor(href);
        anchor.add(children);
        dress(anchor, classNames);
        return anchor;
    }

    /**
     * A part of the page, by the tag that says what it is: {@code section}, {@code aside}, {@code nav}, {@code main}.
     */
    public static Landmark landmark(String tag, String classNames, Component... children) {
        return new Landmark(tag, classNames, children);
    }

    static void dress(HasStyle element, String classNames) {
        if (!classNames.isEmpty()) {
            element.addClassNames(classNames.split(" "));
        }
    }
}
