package io.docket.ui.ticket.details;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a ticket is closed, for that alone cannot be taken back. */
final class ClosingDialog extends ConfirmDialog {

    ClosingDialog(Runnable close, Runnable leave) {
        setHeader(getTranslation("ticket.close-question"));
        setText(getTranslation("ticket.close-why"));
        setConfirmText(getTranslation("ticket.close"));
        setCancelable(true);
        setCancelText(getTranslation("ticket.cancel"));
        addConfirmListener(confirmed -> close.run());
        addCancelListener(left -> leave.run());
    }
}
