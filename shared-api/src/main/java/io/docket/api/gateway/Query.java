package io.docket.api.gateway;

/** A question with one record for an answer. What the caller may not see is refused as not found. */
public interface Query<R> {

    Class<R> answer();
}
