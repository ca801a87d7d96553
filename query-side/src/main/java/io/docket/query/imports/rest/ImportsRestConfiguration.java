package io.docket.query.imports.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Imports over REST. */
@Configuration(proxyBeanMethods = false)
@Import(ImportController.class)
public class ImportsRestConfiguration {}
