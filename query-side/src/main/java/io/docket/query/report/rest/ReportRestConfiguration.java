package io.docket.query.report.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reports over REST. */
@Configuration(proxyBeanMethods = false)
@Import(ReportController.class)
public class ReportRestConfiguration {}
