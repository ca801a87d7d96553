package io.docket.command.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Decisions of operators. */
@Configuration(proxyBeanMethods = false)
@Import(ReadModel.class)
public class OperationsCommandConfiguration {}
