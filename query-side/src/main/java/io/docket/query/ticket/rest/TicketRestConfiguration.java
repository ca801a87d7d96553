package io.docket.query.ticket.rest;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Tickets over REST. */
@Configuration(proxyBeanMethods = false)
@Import({
    TicketController.class,
    ConversationController.class,
    AttachmentController.class,
    HistoryController.class,
    EvidenceController.class,
    SearchController.class,
    DescribedSearch.class
})
public class TicketRestConfiguration {}
