package io.docket.ui.component;

import com.vaadin.flow.component.Component;

/** A tint that fades, on what somebody else has just changed. */
public final class Flash {
    private Flash() {}

    public static void on(Component changed) {
        changed.getElement().executeJs("""
                this.classList.remove('dk-flash');
                void this.offsetWidth;
                this.classList.add('dk-flash');
                setTimeout(() => this.classList.remove('dk-flash'), 5000);
                """);
    }
}
