package io.docket.ui.component;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** A picture that the browser fetches by itself tells somebody elsewhere who reads what and when. */
final class PicturesAreLinks extends AbstractVisitor implements PostProcessor {

    @Override
    public Node process(Node document) {
        document.accept(this);
        return document;
    }

    @Override
    public void visit(Image image) {
        var link = new Link(image.getDestination(), image.getTitle());
        while (image.getFirstChild() != null) {
            link.appendChild(image.getFirstChild());
        }
        image.insertBefore(link);
        image.unlink();
        visitChildren(link);
    }
}
