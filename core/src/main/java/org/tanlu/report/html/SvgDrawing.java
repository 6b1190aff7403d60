package org.tanlu.report.html;

import java.util.stream.Collectors;
import org.tanlu.report.Block;
import org.tanlu.report.Shape;

/** 图样 a drawing as it is, in hundredths of a millimetre. */
final class SvgDrawing {
    private static final int ARROW = 5; // an arrow's length by the width of its line

    private SvgDrawing() {}

    static String of(Block.Drawing drawing) {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""
                + Markup.escape(drawing.caption()) + "\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height()
                + "\">");
        drawing.shapes().forEach(shape -> svg.append(shape(shape)));
        return svg.append("</svg>").toString();
    }

    private static String shape(Shape shape) {
        if (shape instanceof Shape.Box box) {
            return box(box);
        }
        return shape instanceof Shape.Path path ? path(path) : label((Shape.Label) shape);
    }

    private static String box(Shape.Box box) {
        String edge = box.line().isEmpty() ? "" : " stroke=\"#" + box.line() + "\" stroke-width=\"50\"";
        String rect = "<rect x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + box.width() + "\" height=\""
                + box.height() + "\" fill=\"" + (box.fill().isEmpty() ? "none" : "#" + box.fill()) + "\"" + edge;
        return box.hint().isEmpty()
                ? rect + "/>"
                : rect + " class=\"mark\"><title>" + Markup.escape(box.hint()) + "</title></rect>";
    }

    private static String path(Shape.Path path) {
        String spots =
                path.spots().stream().map(spot -> spot.x() + " " + spot.y()).collect(Collectors.joining("L"));
        String dashes = path.isDashed() ? " stroke-dasharray=\"120 90\"" : "";
        String line = "<path d=\"M" + spots + "\" fill=\"none\" stroke=\"#" + path.colour() + "\" stroke-width=\""
                + path.width() + "\"" + dashes + "/>";
        return path.isArrow() ? line + arrow(path) : line;
    }

    /** A triangle whose tip is the last spot; lines end upright or level. */
    private static String arrow(Shape.Path path) {
        Shape.Spot tip = path.spots().get(path.spots().size() - 1);
        Shape.Spot from = path.spots().get(path.spots().size() - 2);
        int length = ARROW * path.width();
        int alongX = Integer.signum(tip.x() - from.x()) * length;
        int alongY = Integer.signum(tip.y() - from.y()) * length;
        return "<path d=\"M" + tip.x() + " " + tip.y() + "L" + (tip.x() - alongX - alongY / 2) + " "
                + (tip.y() - alongY - alongX / 2) + "L" + (tip.x() - alongX + alongY / 2) + " "
                + (tip.y() - alongY + alongX / 2) + "Z\" fill=\"#" + path.colour() + "\"/>";
    }

    private static String label(Shape.Label label) {
        String anchor = switch (label.side()) {
            case LEFT -> "end";
            case RIGHT -> "start";
            case MIDDLE -> "middle";
        };
        return "<text x=\"" + label.x() + "\" y=\"" + (label.y() + label.size() * 36 / 100) + "\" text-anchor=\""
                + anchor
                + "\" font-size=\"" + label.size() + "\" fill=\"#" + label.colour() + "\""
                + (label.isBold() ? " font-weight=\"700\"" : "") + ">" + Markup.escape(label.text()) + "</text>";
    }
}
