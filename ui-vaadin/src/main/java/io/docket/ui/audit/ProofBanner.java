package io.docket.ui.audit;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import io.docket.api.audit.BadPosition;
import io.docket.api.audit.VerificationReport;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verdict in words, what it rests on, and what keeps more from being signed. */
final class ProofBanner extends Div {
    private static final Map<String, String> ICONS = Map.of(
            "intact", "shield-check", "broken", "triangle-alert", "running", "hourglass", "unknown", "circle-help");

    ProofBanner() {
        addClassName("dk-proof");
        getElement().setAttribute("role", "status");
    }

    void show(VerificationReport report) {
        removeAll();
        setClassName("bad", report.firstBad() != null);
        setClassName("good", report.state().equals("intact"));
        var state = report.firstBad() == null ? report.state() : "broken";
        var said = div(
                "said",
                text("verdict", getTranslation("proof.verdict-" + state)),
                text("dk-quiet", sentence(report, state)));
        add(div("line", Icons.icon(ICONS.getOrDefault(state, "circle-help")), said, spacer(), facts(report)));
        var standing = report.standstill();
        if (standing != null) {
            var since = Screen.moments().since(standing.since(), Screen.now());
            add(div(
                    "line standing",
                    Icons.icon("triangle-alert"),
                    div(
                            "said",
                            text("verdict", getTranslation("proof.standing", since)),
                            text("dk-quiet", standing.reason()))));
        }
    }

    private String sentence(VerificationReport report, String state) {
        var bad = report.firstBad();
        var signed = report.treeSize();
        if (bad != null) {
            return flaw(bad);
        }
        if (!state.equals("intact")) {
            return getTranslation("proof.sentence-" + state);
        }
        return covered(report, signed == null ? 0 : signed)
                + (report.from() == 0 ? "" : " " + getTranslation("proof.only-recent", report.from() + 1));
    }

    private String covered(VerificationReport report, long signed) {
        var events = report.events() - report.from();
        return signed >= report.events()
                ? getTranslation("proof.sentence-covered", events)
                : getTranslation("proof.sentence-intact", events, Math.min(events, report.events() - signed));
    }

    private String flaw(BadPosition bad) {
        var until = bad.until();
        return getTranslation("proof.flaw-" + bad.flaw(), bad.position(), until == null ? bad.position() : until);
    }

    private Div facts(VerificationReport report) {
        var facts = div("facts");
        var checked = report.checkedAt();
        if (checked != null) {
            facts.add(fact("proof.checked", Screen.moments().brief(checked, Screen.now()), null));
        }
        var signedAt = report.signedAt();
        if (signedAt != null && report.treeSize() instanceof Long size) {
            facts.add(
                    fact("proof.head", getTranslation("proof.events", size), report.rootHash()),
                    fact("proof.signed", Screen.moments().brief(signedAt, Screen.now()), report.keyId()));
        }
        return facts;
    }

    private Div fact(String name, String value, @Nullable String whole) {
        var shown = text("value", value);
        if (whole != null) {
            shown.setTitle(whole);
        }
        return div("", text("dk-dim", getTranslation(name)), shown);
    }
}
