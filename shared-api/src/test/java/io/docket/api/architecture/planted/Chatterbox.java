package io.docket.api.architecture.planted;

/** Prints, in a package that nobody described. */
public final class Chatterbox {

    void talk() {
        System.out.println("hello");
    }
}
