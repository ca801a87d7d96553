package io.docket.ui;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** The ui side, one import per feature. */
@AutoConfiguration
public class UiSideAutoConfiguration {}
