package io.docket.api.seal;

import java.nio.file.Path;

/** The folder of a desk's keys, which all of its nodes share and nobody else reads. */
public record KeysDirectory(Path path) {}
