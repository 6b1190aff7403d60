package org.tanlu.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.tanlu.report.Block;
import org.tanlu.report.SankeyLayout;
import org.tanlu.report.SankeyLayout.Band;
import org.tanlu.report.SankeyLayout.Bar;
import org.tanlu.report.SankeyLayout.Label;
import org.tanlu.report.SankeyLayout.Spot;

/** A flow diagram as a group of Word's own shapes. */
final class WordSankey {
    private static final int FIRST_ID = 10_000;

    private final Block.Sankey sankey;
    private final WordShapes shapes;

    private WordSankey(Block.Sankey sankey, WordShapes shapes) {
        this.sankey = sankey;
        this.shapes = shapes;
    }

    /** Draws the diagram into a paragraph; its number among the figures makes its id, above those of charts. */
    static void draw(XWPFParagraph paragraph, int number, Block.Sankey sankey) {
        SankeyLayout layout = SankeyLayout.of(sankey);
        var shapes = new WordShapes("流向图", FIRST_ID + number, sankey.caption(), SankeyLayout.WIDTH, layout.height());
        var drawn = new WordSankey(sankey, shapes);
        layout.bands().forEach(drawn::band);
        layout.bars().forEach(drawn::bar);
        layout.heads().forEach(head -> drawn.label(head, "5B6673"));
        layout.labels().forEach(label -> drawn.label(label, "222222"));
        shapes.into(paragraph);
    }

    private void band(Band band) {
        List<Spot> spots = band.spots();
        int left = spots.get(0).x();
        int top = spots.stream().mapToInt(Spot::y).min().orElseThrow();
        int width = spots.get(spots.size() - 1).x() - left;
        int height = spots.stream().mapToInt(Spot::y).max().orElseThrow() + band.thickness() - top;
        var path = new WordShapes.Path(left, top);
        path.move(left, spots.get(0).y());
        for (int i = 1; i < spots.size(); i++) {
            curve(path, spots.get(i - 1), spots.get(i), 0);
        }
        int last = spots.size() - 1;
        path.line(spots.get(last).x(), spots.get(last).y() + band.thickness());
        for (int i = last; i > 0; i--) {
            curve(path, spots.get(i), spots.get(i - 1), band.thickness());
        }
        path.close();
        shapes.area(
                path, left, top, width, height, sankey.links().get(band.link()).fill());
    }

    private static void curve(WordShapes.Path path, Spot from, Spot to, int below) {
        path.curve(from.x(), from.y() + below, to.x(), to.y() + below);
    }

    private void bar(Bar bar) {
        int height = StrictMath.max(bar.height(), 10);
        shapes.box(
                bar.x(),
                bar.y(),
                bar.width(),
                height,
                sankey.nodes().get(bar.node()).fill(),
                "");
    }

    private void label(Label label, String colour) {
        int top = label.y() - SankeyLayout.LINE / 2;
        String align = switch (label.side()) {
            case LEFT -> "right";
            case RIGHT -> "left";
            case MIDDLE -> "center";
        };
        shapes.text(
                label.text(),
                new WordShapes.Frame(label.start(), top, label.width(), SankeyLayout.LINE),
                align,
                new WordShapes.Type(SankeyLayout.TEXT, colour, false));
    }
}
