package io.docket.api.evidence;

/** What somebody gave as a bundle is none, or is not as it was made. */
final class BrokenBundleException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenBundleException(String reason) {
        super(reason);
    }

    BrokenBundleException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
