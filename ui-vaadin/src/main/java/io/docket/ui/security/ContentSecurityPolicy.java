package io.docket.ui.security;

/**
 * What a page may load and run. Inline scripts need the page's nonce. Flow calls functions that it makes from text,
 * hence {@code unsafe-eval}; its components set style attributes, hence inline styles.
 */
final class ContentSecurityPolicy {
    private static final String COMMON =
            "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"
                    + "; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** For everything that is no page of ours: nothing runs. */
    static final String INERT = "default-src 'none'; frame-ancestors 'none'; style-src 'self'";

    private ContentSecurityPolicy() {}

    static String withNonce(String nonce) {
        return "default-src 'self'; script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'" + COMMON;
    }
}
