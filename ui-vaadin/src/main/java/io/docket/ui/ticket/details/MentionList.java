package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Whom a note can call, offered by the browser from the moment an @ is typed. */
@Tag("docket-mentions")
@JavaScript("context://js/mentions.js")
final class MentionList extends Component {

    MentionList(List<String> colleagues) {
        getElement().setAttribute("names", JsonMapper.shared().writeValueAsString(colleagues));
        getElement().setAttribute("aria-label", getTranslation("ticket.tool.mention"));
    }
}
