package io.docket.ui.component;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Words as HTML that does nothing: tags that somebody typed are shown as they were typed, pictures from elsewhere are
 * links, and links lead to nothing but web pages and addresses.
 */
final class ProseHtml {
    private static final Map<String, String> LINK = Map.of("target", "_blank", "rel", "noopener noreferrer nofollow");

    private static final Parser MARKDOWN = Parser.builder()
            .extensions(List.of(AutolinkExtension.create()))
            .postProcessor(new PicturesAreLinks())
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.putAll(LINK);
                } else if (CalledNames.isOne(node)) {
                    attributes.put("class", "dk-called");
                }
            })
            .build();

    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(Set.of(LinkType.URL, LinkType.EMAIL))
            .build();

    private ProseHtml() {}

    /** @param called names that are set apart where the text calls them */
    static String ofMarkdown(String text, Set<String> called) {
        var document = MARKDOWN.parse(text);
        if (!called.isEmpty()) {
            document.accept(new CalledNames(called));
        }
        return HTML.render(document);
    }

    /** Without any markup: paragraphs, lines, and links where the words hold one. */
    static String ofWords(String text) {
        var document = new Document();
        for (var part : text.strip().split("(?:\\h*\\R){2,}")) {
            document.appendChild(paragraph(part));
        }
        return HTML.render(document);
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph();
        text.lines().forEach(line -> {
            if (paragraph.getFirstChild() != null) {
                paragraph.appendChild(new SoftLineBreak());
            }
            LINKS.extractSpans(line).forEach(span -> {
                var words = line.substring(span.getBeginIndex(), span.getEndIndex());
                paragraph.appendChild(span instanceof LinkSpan link ? link(words, link.getType()) : new Text(words));
            });
        });
        return paragraph;
    }

    private static Node link(String words, LinkType type) {
        var link = new Link(type == LinkType.EMAIL ? "mailto:" + words : words, null);
        link.appendChild(new Text(words));
        return link;
    }
}
