package org.tanlu.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.tanlu.report.Shape.Spot;

/**
 * A group of Word's own shapes: vectors and text that its reader can take apart and edit. Measures are hundredths of a
 * millimetre.
 */
final class WordShapes {
    private static final int EMU = 360; // a hundredth of a millimetre
    private static final double HALF_POINTS = 25.4 * 100 / 144; // hundredths of a millimetre in half a point
    private static final double TWIPS = 1440 / 2540.0;
    private static final double LEADING = 1.22;
    private static final String OLDER = "此图须用2010年以后的版本打开。";
    private static final String START = """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">\
            <mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">""";
    private static final String END = "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:t>" + OLDER + "</w:t></mc:Fallback></mc:AlternateContent>";

    private final StringBuilder xml = new StringBuilder(START);
    private int shapes;

    /**
     * An empty group.
     *
     * @param kind    what it is called among the document's objects
     * @param id      its id in the document
     * @param caption its alternative text
     */
    WordShapes(String kind, int id, String caption, int width, int height) {
        String size = "cx=\"" + width * EMU + "\" cy=\"" + height * EMU + "\"/>";
        String none = "x=\"0\" y=\"0\"/>";
        xml.append("<wp:extent ").append(size).append("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
        xml.append("<wp:docPr id=\"")
                .append(id)
                .append("\" name=\"")
                .append(kind)
                .append(id)
                .append("\" descr=\"");
        xml.append(escape(caption)).append("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData ");
        xml.append("uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\">");
        xml.append("<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off ")
                .append(none)
                .append("<a:ext ")
                .append(size);
        xml.append("<a:chOff ").append(none).append("<a:chExt ").append(size).append("</a:xfrm></wpg:grpSpPr>");
    }

    /** Puts the group into a paragraph. */
    void into(XWPFParagraph paragraph) {
        String whole = xml + END;
        try (XmlCursor group = XmlObject.Factory.parse(whole).newCursor();
                XmlCursor run = paragraph.createRun().getCTR().newCursor()) {
            group.toFirstChild();
            run.toEndToken();
            group.copyXml(run);
        } catch (XmlException e) {
            throw new IllegalStateException("a drawing is no XML: " + whole, e);
        }
    }

    /** A rectangle; without a colour it is not filled, and its edge is not drawn. */
    void box(int x, int y, int width, int height, String fill, String line) {
        start(x, y, width, height);
        xml.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        xml.append(fill.isEmpty() ? "<a:noFill/>" : solid(fill, ""));
        xml.append(line.isEmpty() ? "<a:ln><a:noFill/></a:ln>" : "<a:ln w=\"15875\">" + solid(line, "") + "</a:ln>");
        end();
    }

    /** A line, or an arrow, from spot to spot. */
    void line(List<Spot> spots, String colour, int width, boolean isDashed, boolean isArrow) {
        int left = spots.stream().mapToInt(Spot::x).min().orElseThrow();
        int top = spots.stream().mapToInt(Spot::y).min().orElseThrow();
        int wide = spots.stream().mapToInt(Spot::x).max().orElseThrow() - left;
        int high = spots.stream().mapToInt(Spot::y).max().orElseThrow() - top;
        var path = new Path(left, top);
        path.move(spots.get(0).x(), spots.get(0).y());
        spots.stream().skip(1).forEach(spot -> path.line(spot.x(), spot.y()));
        start(left, top, wide, high);
        geometry(path, wide, high, " fill=\"none\"");
        xml.append("<a:noFill/><a:ln w=\"" + width * EMU + "\">" + solid(colour, ""));
        xml.append("<a:prstDash val=\"" + (isDashed ? "sysDash" : "solid") + "\"/>");
        xml.append(isArrow ? "<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/></a:ln>" : "</a:ln>");
        end();
    }

    /** A filled area with a colour that lets others shine through. */
    void area(Path path, int x, int y, int width, int height, String fill) {
        start(x, y, width, height);
        geometry(path, width, height, "");
        xml.append(solid(fill, "<a:alpha val=\"45000\"/>")).append("<a:ln><a:noFill/></a:ln>");
        end();
    }

    /** A path in the frame of its shape. */
    static final class Path {
        private final int left;
        private final int top;
        private final StringBuilder xml = new StringBuilder();

        Path(int left, int top) {
            this.left = left;
            this.top = top;
        }

        void move(int x, int y) {
            xml.append("<a:moveTo>").append(at(x, y)).append("</a:moveTo>");
        }

        void line(int x, int y) {
            xml.append("<a:lnTo>").append(at(x, y)).append("</a:lnTo>");
        }

        /** A curve that is level at both ends. */
        void curve(int fromX, int fromY, int toX, int toY) {
            int middle = (fromX + toX) / 2;
            xml.append("<a:cubicBezTo>")
                    .append(at(middle, fromY))
                    .append(at(middle, toY))
                    .append(at(toX, toY))
                    .append("</a:cubicBezTo>");
        }

        void close() {
            xml.append("<a:close/>");
        }

        private String at(int x, int y) {
            return "<a:pt x=\"" + (x - left) * EMU + "\" y=\"" + (y - top) * EMU + "\"/>";
        }
    }

    /**
     * A line of text in a frame.
     *
     * @param frame where its frame stands
     * @param align left, center or right
     * @param type  how it looks
     */
    void text(String text, Frame frame, String align, Type type) {
        start(frame.x(), frame.y(), frame.width(), frame.height());
        int halfPoints = (int) StrictMath.round(type.size() / HALF_POINTS);
        int leading = (int) StrictMath.round(type.size() * LEADING * TWIPS);
        xml.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>");
        xml.append("<wps:txbx><w:txbxContent><w:p><w:pPr><w:snapToGrid w:val=\"0\"/>");
        xml.append("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + leading + "\" w:lineRule=\"exact\"/>");
        xml.append("<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"" + align);
        xml.append("\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" ");
        xml.append("w:eastAsia=\"宋体\"/>" + (type.isBold() ? "<w:b/>" : "") + "<w:color w:val=\"" + type.colour());
        xml.append("\"/><w:sz w:val=\"" + halfPoints + "\"/></w:rPr><w:t xml:space=\"preserve\">" + escape(text));
        xml.append("</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" ");
        xml.append("rIns=\"0\" bIns=\"0\" anchor=\"ctr\"><a:noAutofit/></wps:bodyPr></wps:wsp>");
    }

    /** Where a text stands. */
    record Frame(int x, int y, int width, int height) {}

    /** How a text looks: the height of its type and its colour. */
    record Type(int size, String colour, boolean isBold) {}

    private void geometry(Path path, int width, int height, String attributes) {
        xml.append("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>")
                .append("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"")
                .append(width * EMU)
                .append("\" h=\"")
                .append(height * EMU)
                .append("\"")
                .append(attributes)
                .append(">")
                .append(path.xml)
                .append("</a:path></a:pathLst></a:custGeom>");
    }

    private void start(int x, int y, int width, int height) {
        shapes++;
        xml.append("<wps:wsp><wps:cNvPr id=\"").append(shapes).append("\" name=\"\"/><wps:cNvSpPr/><wps:spPr><a:xfrm>");
        xml.append("<a:off x=\"")
                .append(x * EMU)
                .append("\" y=\"")
                .append(y * EMU)
                .append("\"/><a:ext cx=\"");
        xml.append(width * EMU).append("\" cy=\"").append(height * EMU).append("\"/></a:xfrm>");
    }

    private void end() {
        xml.append("</wps:spPr><wps:bodyPr/></wps:wsp>");
    }

    private static String solid(String colour, String alpha) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\">" + alpha + "</a:srgbClr></a:solidFill>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
