package io.docket.command.assist.local;

/** Turns a text into a vector of unit length; alike texts point in alike directions. */
interface Embedder {

    float[] embed(String text);

    /** Name and version, as proposals give it. */
    String model();
}
