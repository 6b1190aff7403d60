package org.tanlu.office;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tanlu.report.Block;
import org.tanlu.report.Shape;

/** A drawing as a group of Word's own shapes. */
final class WordDrawing {
    private static final int FIRST_ID = 20_000;
    private static final double LINE = 1.32;
    private static final int SLACK = 6;

    private WordDrawing() {}

    /** Draws into a paragraph; the number among the figures makes its id, above those of charts and flow diagrams. */
    static void draw(XWPFParagraph paragraph, int number, Block.Drawing drawing) {
        var shapes = new WordShapes("图样", FIRST_ID + number, drawing.caption(), drawing.width(), drawing.height());
        drawing.shapes().forEach(shape -> draw(shape, shapes));
        shapes.into(paragraph);
    }

    private static void draw(Shape shape, WordShapes shapes) {
        if (shape instanceof Shape.Box box) {
            shapes.box(box.x(), box.y(), box.width(), box.height(), box.fill(), box.line());
        } else if (shape instanceof Shape.Path path) {
            shapes.line(path.spots(), path.colour(), path.width(), path.isDashed(), path.isArrow());
        } else if (shape instanceof Shape.Label label) {
            int height = (int) StrictMath.round(label.size() * LINE);
            int width = label.width() + label.width() / SLACK + label.size();
            String align = switch (label.side()) {
                case LEFT -> "right";
                case RIGHT -> "left";
                case MIDDLE -> "center";
            };
            shapes.text(
                    label.text(),
                    new WordShapes.Frame(start(label, width), label.y() - height / 2, width, height),
                    align,
                    new WordShapes.Type(label.size(), label.colour(), label.isBold()));
        }
    }

    /** Where a frame begins that has room for a wider font than was estimated; a text that is too wide would be broken. */
    private static int start(Shape.Label label, int width) {
        return switch (label.side()) {
            case LEFT -> label.x() - width;
            case RIGHT -> label.x();
            case MIDDLE -> label.x() - width / 2;
        };
    }
}
