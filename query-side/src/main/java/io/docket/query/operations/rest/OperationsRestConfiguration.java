package io.docket.query.operations.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Operating the desk over REST. */
@Configuration(proxyBeanMethods = false)
@Import({ProjectionController.class, DeadLetterController.class, StandingProcessorController.class})
public class OperationsRestConfiguration {}
