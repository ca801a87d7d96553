package io.docket.query.planted;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** Knows a technology that has an adapter. */
public record IndexUser(ElasticsearchClient client) {}
