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

    /** An edit that may be begun, and stays on what is shown then. */
    OpenEdit edit() {
        return new OpenEdit(model::basis);
    }

    /**
     * @param edit tells on what the change was decided
     * @param refused tells a reason beside the field
     */
    void apply(TicketChange change, OpenEdit edit, Consumer<String> refused) {
        if (change instanceof TicketChange.Status(var to) && to.closed()) {
            var basis = edit.basis();
            new ClosingDialog(() -> settle(model.change(change, basis), refused), shown).open();
        } else {
            carryOut(change, edit, refused);
        }
    }

    private void carryOut(TicketChange change, OpenEdit edit, Consumer<String> refused) {
        var outcome = model.change(change, edit.basis());
        if (!(outcome instanceof Outcome.Refused)) {
            edit.goOn();
        }
        settle(outcome, refused);
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
                var insisting = edit();
                insisting.begin();
                new ConflictDialog(
                                model.ticket(), conflict, directory, () -> apply(conflict.yours(), insisting, refused))
                        .open();
            }
        }
    }
}
