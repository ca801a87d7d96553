package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;

/** Numbers drawn by the browser in the colours of the current scheme. {@link ChartTable} tells the same in words. */
@Tag("docket-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.common.min.js")
@JavaScript("context://js/chart.js")
public final class Chart extends Component implements HasStyle {

    /** @param sentence what the picture says, for whoever cannot see it */
    public Chart(String sentence) {
        addClassName("dk-chart");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", sentence);
    }

    /** In place, without a jump. */
    public void show(Data data) {
        getElement().setPropertyBean("data", data);
    }

    /** @param labels of the axis, one per value */
    public record Data(List<String> labels, List<Series> series) {}

    /**
     * Values of one kind.
     *
     * @param look {@code bar}, {@code outline} for a second bar beside it, {@code line}, or {@code past} for what is
     *     compared with
     */
    public record Series(String name, String look, List<Long> values) {}
}
