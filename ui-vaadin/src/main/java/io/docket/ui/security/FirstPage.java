package io.docket.ui.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.docket.ui.component.SchemeCookie;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Finishes the page that the browser loads first: the person's colour scheme, so that no wrong one flashes, and a
 * policy that lets no script run but ours.
 */
final class FirstPage implements VaadinServiceInitListener, IndexHtmlRequestListener {
    private static final long serialVersionUID = 1L;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this);
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var html = response.getDocument().selectFirst("html");
        if (html != null) {
            html.attr(
                    "lang",
                    response.getVaadinRequest().getLocale().getLanguage().equals("de") ? "de" : "en");
            SchemeCookie.read(response.getVaadinRequest()).ifPresent(scheme -> html.attr("data-scheme", scheme)
                    .attr("theme", scheme)
                    .attr("style", "color-scheme:" + scheme));
        }
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "module")
                .attr("src", "js/frame.js");
        var nonce = nonce();
        response.getDocument().select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", ContentSecurityPolicy.withNonce(nonce));
    }

    private static String nonce() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
