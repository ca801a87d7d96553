package io.docket.command.planted;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** Decides on what an index tells. */
public record SearchesByItself(ElasticsearchClient client) {}
