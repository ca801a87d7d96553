package io.docket.query.ticket.search.language;

/** How a field's value relates to the one asked for. */
public enum Comparison {
    EQUAL(":"),
    LESS("<"),
    AT_MOST("<="),
    GREATER(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    static Comparison of(String sign) {
        for (var comparison : values()) {
            if (comparison.sign.equals(sign)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException(sign);
    }
}
