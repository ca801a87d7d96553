package io.docket.command.planted;

/** Is public although nothing outside its package asks for it. */
public final class OpenForNobody {}
