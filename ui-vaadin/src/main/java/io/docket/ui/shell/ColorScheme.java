package io.docket.ui.shell;

import com.vaadin.flow.component.page.Page;
import io.docket.ui.component.SchemeCookie;
import java.util.Locale;

/** How bright the screens are; the choice is this browser's, and is in the first page it loads. */
enum ColorScheme {
    LIGHT,
    DARK,
    SYSTEM;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    void applyTo(Page page) {
        page.executeJs("""
                const html = document.documentElement;
                const chosen = $0 === 'system' ? '' : $0;
                document.cookie = $1 + '=' + chosen + ';path=/;samesite=lax;max-age=' + (chosen ? 31536000 : 0);
                if (chosen) { html.dataset.scheme = chosen; } else { delete html.dataset.scheme; }
                const seen = chosen || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
                html.setAttribute('theme', seen);
                html.style.colorScheme = chosen || 'light dark';
                window.dispatchEvent(new CustomEvent('docket-scheme'));
                """, code(), SchemeCookie.NAME);
    }
}
