package io.docket.command;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** The command side, one import per feature. */
@AutoConfiguration
public class CommandSideAutoConfiguration {}
