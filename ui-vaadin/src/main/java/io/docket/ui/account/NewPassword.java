package io.docket.ui.account;

/** A password twice, as somebody typed it. The desk itself judges whether it is good enough. */
record NewPassword(String wanted, String repeated) {
    static final int SHORTEST = 12;

    /** Key of what is wrong with it; empty where it can be sent. */
    String fault() {
        if (wanted.length() < SHORTEST) {
            return "account.too-short";
        }
        return wanted.equals(repeated) ? "" : "account.different";
    }

    @Override
    public String toString() {
        return "***";
    }
}
