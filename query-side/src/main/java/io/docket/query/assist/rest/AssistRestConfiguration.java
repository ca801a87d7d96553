package io.docket.query.assist.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Proposals over REST. */
@Configuration(proxyBeanMethods = false)
@Import({ProposalController.class, DescribedProposals.class})
public class AssistRestConfiguration {}
