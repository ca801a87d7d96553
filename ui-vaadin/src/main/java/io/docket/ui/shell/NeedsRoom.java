package io.docket.ui.shell;

/** A screen that needs its width: the side bar shrinks to a rail beside it, and a phone leaves its bottom bar out. */
public interface NeedsRoom {}
