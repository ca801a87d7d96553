package io.docket.ui.component;

import com.vaadin.flow.component.icon.SvgIcon;

/** Line icons and glyphs out of the one sprite. */
public final class Icons {
    public static final String SPRITE = "icons/docket.svg";

    private Icons() {}

    /** Decoration beside a word that says the same. */
    public static SvgIcon icon(String symbol) {
        var icon = sprite(symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    /** An icon that stands alone, with the name that readers hear. */
    public static SvgIcon named(String symbol, String name) {
        var icon = sprite(symbol);
        icon.getElement().setAttribute("role", "img");
        icon.getElement().setAttribute("aria-label", name);
        icon.getElement().setAttribute("title", name);
        return icon;
    }

    /** By attributes too, for a field shows its chosen item as a copy of the element, and copies lose properties. */
    private static SvgIcon sprite(String symbol) {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.getElement().setAttribute("src", SPRITE).setAttribute("symbol", symbol);
        return icon;
    }
}
