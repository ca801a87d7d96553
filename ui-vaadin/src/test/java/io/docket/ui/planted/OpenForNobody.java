package io.docket.ui.planted;

/** Is public although nothing outside its package asks for it. */
public final class OpenForNobody {}
