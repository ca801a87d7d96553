package io.docket.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the desk answered to a call. */
record Answered(String call, int status, HttpHeaders headers, String text) {

    Answered expect(int expected) {
        assertThat(status).as(() -> call + " answered " + text).isEqualTo(expected);
        return this;
    }

    /** A refusal in the shape that all have, with this code. */
    Answered refused(int expected, String code) {
        expect(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code")).as(() -> call + " answered " + text).isEqualTo(code);
        assertThat(json().at("/status").asInt()).isEqualTo(expected);
        assertThat(at("/title")).isNotBlank();
        assertThat(at("/detail")).isNotBlank();
        return this;
    }

    JsonNode json() {
        return Caller.JSON.readTree(text);
    }

    /**
     * @param pointer such as {@code /requester/name}
     * @return the text there; empty where there is none
     */
    String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The texts at a pointer within each of {@code items}. */
    List<String> items(String pointer) {
        return json().path("items")
                .valueStream()
                .map(item -> item.at(pointer).asString(""))
                .toList();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String position() {
        return header("Docket-Position");
    }
}
