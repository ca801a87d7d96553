package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.landmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Flash;
import io.docket.ui.component.Html;
import io.docket.ui.component.PersonMark;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a ticket is and who has it: text until somebody points at it, then fields. */
final class PropertiesPanel extends Aside {
    private final TicketDetailsViewModel model;
    private final Directory directory;
    private final Edits edits;
    private final ClocksPanel clocks;
    private final RequesterPanel requester;
    private final Origin origin = new Origin();
    private final Select<TicketStatus> status;
    private final Select<Priority> priority;
    private final Select<TicketType> type;
    private final ComboBox<Named> group;
    private final ComboBox<Named> assignee;
    private final MultiSelectComboBox<String> tags;
    private final Button takeOver;
    private final Map<Component, OpenEdit> open = new HashMap<>();
    private List<Named> offered = List.of();
    private List<TicketStatus> steps;
    /** What was shown before others changed it while a list stood open. */
    private @Nullable TicketDetails missed;

    PropertiesPanel(TicketDetailsViewModel model, Directory directory, Edits edits, Runnable history) {
        this.model = model;
        this.directory = directory;
        this.edits = edits;
        clocks = new ClocksPanel(history, model.whole());
        requester = new RequesterPanel();
        var fields = new PropertyFields(directory);
        steps = model.steps();
        status = fields.status(steps);
        priority = fields.priority();
        type = fields.type();
        group = fields.group();
        assignee = fields.assignee();
        tags = fields.tags();
        if (!model.workable()) {
            tags.setPlaceholder(getTranslation("ticket.no-tags"));
        }
        addClassName("dk-properties");
        getElement().setAttribute("aria-label", getTranslation("ticket.properties"));
        var about = landmark("section", "about", new H3(getTranslation("ticket.ticket")));
        var owner = row("assignee", assignee, TicketChange.Assign::new, PropertiesPanel::person)
                .keyed(assignee, "a", "A");
        takeOver = Buttons.quiet(getTranslation("ticket.take-over"), clicked -> edits.takeOver(owner::refused));
        takeOver.addClassName("take-over");
        var labels = row("tags", tags, TicketChange.ReplaceTags::new, LinkedHashSet::new)
                .keyed(tags, "#", "#");
        tags.addCustomValueSetListener(typed -> {
            var wanted = new LinkedHashSet<>(tags.getValue());
            wanted.add(typed.getDetail().strip());
            edits.apply(new TicketChange.ReplaceTags(wanted), edit(tags), labels::refused);
        });
        about.add(
                row("status", status, TicketChange.Status::new, Objects::requireNonNull)
                        .keyed(status, "s", "S"),
                owner,
                takeOver,
                row("group", group, TicketChange.MoveToGroup::new, PropertiesPanel::team),
                row("priority", priority, TicketChange.SetPriority::new, Objects::requireNonNull)
                        .keyed(priority, "p", "P"),
                row("type", type, TicketChange.SetType::new, Objects::requireNonNull),
                labels);
        add(Html.hiddenHeading(getTranslation("ticket.properties")), clocks, about, origin, requester);
    }

    /**
     * In place.
     *
     * @param before what was shown, where others changed it since: that is what flashes
     */
    void show(@Nullable TicketDetails before) {
        var ticket = model.ticket();
        if (before == null || !edit(status).underWay()) {
            offer(model.steps());
        }
        set(status, ticket.status(), before, TicketDetails::status);
        set(priority, ticket.priority(), before, TicketDetails::priority);
        set(type, ticket.type(), before, TicketDetails::type);
        set(group, ticket.group(), before, TicketDetails::group);
        if (before == null || !edit(assignee).underWay()) {
            offer(ticket.group(), ticket.assignee());
        }
        set(assignee, ticket.assignee(), before, TicketDetails::assignee);
        set(tags, Set.copyOf(ticket.tags()), before, shown -> Set.copyOf(shown.tags()));
        var owner = ticket.assignee();
        assignee.setPrefixComponent(owner == null ? null : new PersonMark(owner.name()).small());
        takeOver.setVisible(model.workable()
                && !model.own()
                && directory.isMember(model.user().id(), ticket.group()));
        clocks.show(ticket);
        origin.show(ticket);
        requester.show(model.shown());
    }

    /** A ticket that was taken up is not new again. */
    private void offer(List<TicketStatus> now) {
        if (!now.equals(steps)) {
            steps = now;
            status.setItems(now);
        }
    }

    /** Whoever is not in the ticket's group would be refused; who has it now is named all the same. */
    private void offer(@Nullable Named team, @Nullable Named owner) {
        var members = directory.members(team);
        var choices = owner == null || members.contains(owner)
                ? members
                : Stream.concat(Stream.of(owner), members.stream()).toList();
        if (!choices.equals(offered)) {
            offered = choices;
            assignee.setItems(choices);
        }
    }

    private <F extends Component & HasValue<?, V> & HasEnabled, V, W> PropertyRow row(
            String name, F field, Function<W, TicketChange> change, Function<@Nullable V, W> wanted) {
        var row = new PropertyRow(getTranslation("ticket.field." + name), field);
        field.setReadOnly(!model.workable());
        field.getElement().setAttribute("aria-label", getTranslation("ticket.field." + name));
        field.getElement().getThemeList().add("bare");
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                edits.apply(change.apply(wanted.apply(changed.getValue())), edit(field), row::refused);
            }
        });
        OpenList.follow(field, edit(field), this::catchUp);
        return row;
    }

    private OpenEdit edit(Component field) {
        return open.computeIfAbsent(field, unopened -> edits.edit());
    }

    /** Shows what others did while a list stood open. */
    private void catchUp() {
        if (missed != null) {
            show(missed);
            missed = null;
        }
    }

    private <F extends Component & HasValue<?, V>, V> void set(
            F field, @Nullable V value, @Nullable TicketDetails before, Function<TicketDetails, @Nullable V> shown) {
        if (before != null && edit(field).underWay()) {
            missed = missed == null ? before : missed;
            return;
        }
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
        if (before != null && !Objects.equals(shown.apply(before), value)) {
            Flash.on(field);
        }
    }

    private static @Nullable PersonId person(@Nullable Named chosen) {
        return chosen == null ? null : new PersonId(chosen.id());
    }

    private static @Nullable GroupId team(@Nullable Named chosen) {
        return chosen == null ? null : new GroupId(chosen.id());
    }
}
