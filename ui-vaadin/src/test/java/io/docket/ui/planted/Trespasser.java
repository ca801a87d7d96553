package io.docket.ui.planted;

import io.docket.ui.planted.neighbour.Screen;

/** Reaches into another screen, where both should meet in navigation. */
public record Trespasser(Screen screen) {}
