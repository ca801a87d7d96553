package io.docket.ui.planted.neighbour;

/** Somebody else's. */
public final class Screen {}
