package io.docket.command;

import io.docket.command.identity.IdentityCommandConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side, one import per feature. */
@AutoConfiguration
@Import(IdentityCommandConfiguration.class)
public class CommandSideAutoConfiguration {}
