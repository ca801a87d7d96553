package io.docket.command.assist.port;

/** Turns a text into a vector of unit length; alike texts point in alike directions. Takes milliseconds. */
@FunctionalInterface
public interface TextMeaning {

    float[] of(String text);
}
