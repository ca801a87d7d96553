package io.docket.command.planted;

import com.vaadin.flow.component.UI;

/** Decides on a screen. */
public record ShowsItself(UI ui) {}
