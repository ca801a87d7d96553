package io.docket.ui.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells a browser that opens a page from a screen that goes on talking to its server. */
final class PageRequests {

    private PageRequests() {}

    /** Whether a whole page is asked for, and not a resource of one, a push, or what a click sends. */
    static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter("v-r") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }
}
