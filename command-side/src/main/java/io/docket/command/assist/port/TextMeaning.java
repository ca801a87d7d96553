package io.docket.command.assist.port;

/** Turns a text into a vector of unit length; alike texts point in alike directions. Takes milliseconds. */
@FunctionalInterface
public interface TextMeaning {

    /**
     * @throws IllegalArgumentException where the text has no meaning, now or ever; any other fault is the model's own
     */
    float[] of(String text);
}
