package io.docket.command.planted;

import dev.langchain4j.model.embedding.EmbeddingModel;

/** Knows a technology that has an adapter. */
public record ModelCaller(EmbeddingModel model) {}
