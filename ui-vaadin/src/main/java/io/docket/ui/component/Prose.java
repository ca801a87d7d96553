package io.docket.ui.component;

import com.vaadin.flow.component.markdown.Markdown;

/** What somebody wrote: Markdown, made harmless by the browser. A line break that was typed stays one. */
public final class Prose extends Markdown {
    public Prose(String text) {
        super(text);
        addClassName("dk-prose");
    }
}
