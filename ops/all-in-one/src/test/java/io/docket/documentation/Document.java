package io.docket.documentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A Markdown file, and what in it can be true or not. */
record Document(Path file, String text) {

    static Document read(Path file) {
        return new Document(file, Project.text(file));
    }

    /** Headings of a level, or of all levels for 0. */
    List<String> headings(int level) {
        return all(Heading.class).stream()
                .filter(heading -> level == 0 || heading.getLevel() == level)
                .map(heading ->
                        TextContentRenderer.builder().build().render(heading).strip())
                .toList();
    }

    List<String> codeSpans() {
        return all(Code.class).stream().map(Code::getLiteral).toList();
    }

    /** Links and pictures that lead nowhere; those into the world are not followed. */
    List<String> brokenLinks() {
        return links().filter(link -> !resolves(link))
                .map(link -> file + ": " + link)
                .toList();
    }

    Stream<String> links() {
        return Stream.concat(
                        all(Link.class).stream().map(Link::getDestination),
                        all(Image.class).stream().map(Image::getDestination))
                .filter(link -> !link.matches("[a-z]+:.*"));
    }

    boolean resolves(String link) {
        var hash = link.indexOf('#');
        var path = hash < 0 ? link : link.substring(0, hash);
        var target = file.resolveSibling(path).normalize();
        if (!path.isEmpty() && !Files.exists(target)) {
            return false;
        }
        return hash < 0 || (path.isEmpty() ? this : read(target)).anchors().contains(link.substring(hash + 1));
    }

    /** Cells of the tables' rows, without headings and rules. */
    List<List<String>> rows() {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---"))
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private List<String> anchors() {
        return headings(0).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private <T extends Node> List<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        Parser.builder().build().parse(text).accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
                    if (kind.isInstance(child)) {
                        found.add(kind.cast(child));
                    }
                    visitChildren(child);
                }
            }
        });
        return found;
    }
}
