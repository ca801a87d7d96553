package io.docket.command.assist.local;

/** Turns a text into a vector of unit length; alike texts point in alike directions. */
interface Embedder {

    /** @throws IllegalArgumentException where there is nothing in the text that the model could read */
    float[] embed(String text);

    /** Name and version, as proposals give it. */
    String model();
}
