package io.docket.ui.admin.readmodels;

import com.vaadin.flow.component.Component;

/** What people call what has a technical name: read models by that name, all else by what it is for. */
final class ProcessorWords {

    private ProcessorWords() {}

    /** @param shown whose language is spoken */
    static String of(Component shown, String name) {
        return name.startsWith("projection.")
                ? ReadModelsViewModel.brief(name)
                : shown.getTranslation("readmodels.of." + name);
    }
}
