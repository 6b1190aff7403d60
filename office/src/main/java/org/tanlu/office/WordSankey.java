package org.tanlu.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.tanlu.report.Block;
import org.tanlu.report.SankeyLayout;
import org.tanlu.report.SankeyLayout.Band;
import org.tanlu.report.SankeyLayout.Bar;
import org.tanlu.report.SankeyLayout.Label;
import org.tanlu.report.SankeyLayout.Spot;

/** A flow diagram as a group of Word's own shapes: vectors and text that its reader can take apart and edit. */
final class WordSankey {
    private static final int EMU = 360; // a hundredth of a millimetre
    private static final int HALF_POINTS = 18;
    private static final int FIRST_ID = 10_000;
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

    private final Block.Sankey sankey;
    private final SankeyLayout layout;
    private final StringBuilder xml = new StringBuilder(START);
    private int shapes;

    private WordSankey(Block.Sankey sankey) {
        this.sankey = sankey;
        this.layout = SankeyLayout.of(sankey);
    }

    /** Draws the diagram into a paragraph; its number among the figures makes its id, above those of charts. */
    static void draw(XWPFParagraph paragraph, int number, Block.Sankey sankey) {
        String xml = new WordSankey(sankey).group(FIRST_ID + number);
        try (XmlCursor group = XmlObject.Factory.parse(xml).newCursor();
                XmlCursor run = paragraph.createRun().getCTR().newCursor()) {
            group.toFirstChild();
            run.toEndToken();
            group.copyXml(run);
        } catch (XmlException e) {
            throw new IllegalStateException("a drawing is no XML: " + xml, e);
        }
    }

    private String group(int id) {
        String size = "cx=\"" + SankeyLayout.WIDTH * EMU + "\" cy=\"" + layout.height() * EMU + "\"/>";
        String none = "x=\"0\" y=\"0\"/>";
        xml.append("<wp:extent ").append(size).append("<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/>");
        xml.append("<wp:docPr id=\"")
                .append(id)
                .append("\" name=\"流向图")
                .append(id)
                .append("\" descr=\"");
        xml.append(escape(sankey.caption())).append("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData ");
        xml.append("uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\">");
        xml.append("<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off ")
                .append(none)
                .append("<a:ext ")
                .append(size);
        xml.append("<a:chOff ").append(none).append("<a:chExt ").append(size).append("</a:xfrm></wpg:grpSpPr>");
        layout.bands().forEach(this::band);
        layout.bars().forEach(this::bar);
        layout.heads().forEach(head -> label(head, "5B6673"));
        layout.labels().forEach(label -> label(label, "222222"));
        return xml.append(END).toString();
    }

    private void band(Band band) {
        List<Spot> spots = band.spots();
        int left = spots.get(0).x();
        int top = spots.stream().mapToInt(Spot::y).min().orElseThrow();
        int width = spots.get(spots.size() - 1).x() - left;
        int height = spots.stream().mapToInt(Spot::y).max().orElseThrow() + band.thickness() - top;
        start(left, top, width, height);
        var path = new Path(left, top);
        path.move(spots.get(0), 0);
        for (int i = 1; i < spots.size(); i++) {
            path.curve(spots.get(i - 1), spots.get(i), 0);
        }
        int last = spots.size() - 1;
        path.line(spots.get(last), band.thickness());
        for (int i = last; i > 0; i--) {
            path.curve(spots.get(i), spots.get(i - 1), band.thickness());
        }
        xml.append("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/>")
                .append("<a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"")
                .append(width * EMU)
                .append("\" h=\"")
                .append(height * EMU)
                .append("\">")
                .append(path.xml)
                .append("<a:close/></a:path></a:pathLst></a:custGeom>");
        fill(sankey.links().get(band.link()).fill(), "<a:alpha val=\"45000\"/>");
        xml.append("</wps:spPr><wps:bodyPr/></wps:wsp>");
    }

    /** A path in the frame of its shape. */
    private static final class Path {
        private final int left;
        private final int top;
        private final StringBuilder xml = new StringBuilder();

        Path(int left, int top) {
            this.left = left;
            this.top = top;
        }

        void move(Spot spot, int below) {
            xml.append("<a:moveTo>").append(at(spot.x(), spot.y() + below)).append("</a:moveTo>");
        }

        void line(Spot spot, int below) {
            xml.append("<a:lnTo>").append(at(spot.x(), spot.y() + below)).append("</a:lnTo>");
        }

        void curve(Spot from, Spot to, int below) {
            int middle = (from.x() + to.x()) / 2;
            xml.append("<a:cubicBezTo>")
                    .append(at(middle, from.y() + below))
                    .append(at(middle, to.y() + below))
                    .append(at(to.x(), to.y() + below))
                    .append("</a:cubicBezTo>");
        }

        private String at(int x, int y) {
            return "<a:pt x=\"" + (x - left) * EMU + "\" y=\"" + (y - top) * EMU + "\"/>";
        }
    }

    private void bar(Bar bar) {
        start(bar.x(), bar.y(), bar.width(), StrictMath.max(bar.height(), 10));
        xml.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>");
        fill(sankey.nodes().get(bar.node()).fill(), "");
        xml.append("</wps:spPr><wps:bodyPr/></wps:wsp>");
    }

    private void label(Label label, String colour) {
        start(label.start(), label.y() - SankeyLayout.LINE / 2, label.width(), SankeyLayout.LINE);
        String align = switch (label.side()) {
            case LEFT -> "right";
            case RIGHT -> "left";
            case MIDDLE -> "center";
        };
        xml.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>");
        xml.append("<wps:txbx><w:txbxContent><w:p><w:pPr><w:snapToGrid w:val=\"0\"/>");
        xml.append("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"220\" w:lineRule=\"exact\"/>");
        xml.append("<w:ind w:left=\"0\" w:right=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"")
                .append(align);
        xml.append("\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" ");
        xml.append("w:eastAsia=\"宋体\"/><w:color w:val=\"").append(colour).append("\"/><w:sz w:val=\"");
        xml.append(HALF_POINTS)
                .append("\"/></w:rPr><w:t xml:space=\"preserve\">")
                .append(escape(label.text()));
        xml.append("</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" ");
        xml.append("rIns=\"0\" bIns=\"0\" anchor=\"ctr\"><a:noAutofit/></wps:bodyPr></wps:wsp>");
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

    private void fill(String colour, String alpha) {
        xml.append("<a:solidFill><a:srgbClr val=\"")
                .append(colour)
                .append("\">")
                .append(alpha);
        xml.append("</a:srgbClr></a:solidFill><a:ln><a:noFill/></a:ln>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
