package io.docket.ui.ticket.details;

import io.docket.api.ticket.command.TicketChange;
import java.util.function.Consumer;

/** Carries changes out and shows what became of them: beside the field, or both values side by side. */
final class Edits {
    private final TicketDetailsViewModel model;
    private final Directory directory;
    private final Runnable shown;

    /** @param shown draws the ticket anew */
    Edits(TicketDetailsViewModel model, Directory directory, Runnable shown) {
        this.model = model;
        this.directory = directory;
        this.shown = shown;
    }

    /** @param refused tells a reason beside the field */
    void apply(TicketChange change, Consumer<String> refused) {
        settle(model.change(change), refused);
    }

    void takeOver(Consumer<String> refused) {
        settle(model.takeOver(), refused);
    }

    private void settle(Outcome outcome, Consumer<String> refused) {
        shown.run();
        switch (outcome) {
            case Outcome.Done done -> refused.accept("");
            case Outcome.Refused no -> refused.accept(no.reason());
            case Outcome.Conflict conflict -> {
                refused.accept("");
                new ConflictDialog(model.ticket(), conflict, directory, () -> apply(conflict.yours(), refused)).open();
            }
        }
    }
}
