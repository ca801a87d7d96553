package io.docket.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style=\"position:fixed;inset:0\"><form action=\"/logout\" method=\"post\"></form></div>",
                "<style>body{background:red}</style>",
                "<img src=\"/x\" onerror=alert(1)>",
                "<script>alert(1)</script>",
                "a <b>bold</b> <error 504> at <unknown>",
                "`<b>`",
            })
    void tags_are_shown_as_they_were_typed(String text) {
        assertThat(tags(ProseHtml.ofMarkdown(text, Set.of()))).isSubsetOf("p", "/p", "code", "/code");
        assertThat(tags(ProseHtml.ofWords(text))).isSubsetOf("p", "/p");
        assertThat(shown(ProseHtml.ofWords(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[click](javascript:alert(1))",
                "![x](javascript:alert(1))",
                "[click](data:text/html,x)",
                "<javascript:alert(1)>"
            })
    void links_lead_to_nothing_that_runs(String text) {
        assertThat(ProseHtml.ofMarkdown(text, Set.of()))
                .doesNotContain("href=\"javascript")
                .doesNotContain("href=\"data");
    }

    @Test
    void markdown_of_those_who_work_here_is_drawn() {
        assertThat(ProseHtml.ofMarkdown("It is **done**:\n\n- one\n- two\n\nsee https://bank.example/help", Set.of()))
                .contains("<strong>done</strong>", "<li>one</li>")
                .contains("href=\"https://bank.example/help\"", "rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void a_picture_from_elsewhere_is_a_link() {
        assertThat(ProseHtml.ofMarkdown("![your card](https://elsewhere.example/pixel.png)", Set.of()))
                .doesNotContain("<img")
                .contains("href=\"https://elsewhere.example/pixel.png\"", ">your card</a>");
    }

    @Test
    void words_of_requesters_stay_as_they_are() {
        var text = "# 12 is my *number*\n1) one\n\n\n    write to anna@example.com";
        var html = ProseHtml.ofWords(text);
        assertThat(tags(html)).containsOnly("p", "/p", "a", "/a");
        assertThat(html).contains("href=\"mailto:anna@example.com\"", "# 12 is my *number*\n1) one");
    }

    @Test
    void names_that_are_called_are_set_apart() {
        var html =
                ProseHtml.ofMarkdown("**Ask** @Inês Carvalho, not @inês or in@Inês", Set.of("Inês Carvalho", "Inês"));
        assertThat(html)
                .contains("<strong>Ask</strong>", "<strong class=\"dk-called\">@Inês Carvalho</strong>, not")
                .contains("<strong class=\"dk-called\">@inês</strong> or in@Inês<");
    }

    @Test
    void nothing_is_nothing() {
        assertThat(shown(ProseHtml.ofWords(""))).isEmpty();
        assertThat(shown(ProseHtml.ofMarkdown("", Set.of()))).isEmpty();
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<(/?\\w+)[^>]*>")
                .matcher(html)
                .results()
                .map(tag -> tag.group(1))
                .toList();
    }

    private static String shown(String html) {
        return html.replaceAll("</?p>", "")
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
