package io.docket.ui.planted;

import com.vaadin.flow.component.UI;

/** Cannot be tried without a screen. */
public record ScreenViewModel(UI ui) {}
