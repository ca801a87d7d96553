package io.docket.query.answer;

import io.docket.api.personal.Remains;

/** Answers say what was written, whoever wrote it to whom: all of that time go. */
record AnswerRemains(FirstAnswerTable answers) implements Remains {

    @Override
    public boolean isRidOf(long position) {
        answers.forgetUntil(position);
        return true;
    }

    @Override
    public void purge() {
        answers.sweep();
    }
}
