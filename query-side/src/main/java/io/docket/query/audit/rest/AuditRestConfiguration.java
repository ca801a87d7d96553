package io.docket.query.audit.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The log over REST. */
@Configuration(proxyBeanMethods = false)
@Import({LogController.class, VerificationController.class, ConsistencyController.class})
public class AuditRestConfiguration {}
