package io.docket.ui.shell;

/**
 * Somewhere that the palette leads to.
 *
 * @param hint what it is, in grey beside its name
 */
record Jump(String icon, String name, String hint, String path) {}
