package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import io.docket.api.ticket.query.SlaTarget;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time left until a target, counted by the browser: a push per minute and person would be needed otherwise. */
@Tag("docket-time-left")
@JavaScript("context://js/time-left.js")
public final class TimeLeftMark extends Component {

    public TimeLeftMark(@Nullable SlaTarget target) {
        show(target);
    }

    /** In place, so that nothing moves; nothing is shown without a target. */
    public void show(@Nullable SlaTarget target) {
        attribute("state", target == null ? null : target.state());
        attribute("due", target == null ? null : target.due());
        attribute("at", target == null ? null : target.at());
        attribute("left", target == null ? null : target.leftSeconds());
    }

    /** Tells from when it counts, so that a kept promise can say how soon. */
    public TimeLeftMark since(Instant began) {
        attribute("since", began);
        return this;
    }

    /** Makes a sentence of it, whose end is the time. */
    public TimeLeftMark worded(String overdue, String due, String paused) {
        attribute("overdue-words", overdue);
        attribute("due-words", due);
        attribute("paused-words", paused);
        return this;
    }

    private void attribute(String name, @Nullable Object value) {
        if (value == null) {
            getElement().removeAttribute(name);
        } else {
            getElement().setAttribute(name, value.toString());
        }
    }
}
