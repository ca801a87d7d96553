/** Tickets, their conversation and their history over REST. */
@NullMarked
package io.docket.query.ticket.rest;

import org.jspecify.annotations.NullMarked;
