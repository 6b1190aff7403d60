package org.tanlu.report.html;

import java.util.List;
import org.tanlu.report.Block;
import org.tanlu.report.SankeyLayout;
import org.tanlu.report.SankeyLayout.Band;
import org.tanlu.report.SankeyLayout.Bar;
import org.tanlu.report.SankeyLayout.Label;
import org.tanlu.report.SankeyLayout.Spot;

/** 流向图 flow diagram: bands between bars, in the layout that Word draws as well. */
final class SvgSankey {
    private SvgSankey() {}

    static String of(Block.Sankey sankey) {
        SankeyLayout layout = SankeyLayout.of(sankey);
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""
                + Markup.escape(sankey.caption()) + "\" viewBox=\"0 0 " + SankeyLayout.WIDTH + " " + layout.height()
                + "\" font-size=\"" + SankeyLayout.TEXT + "\" fill=\"#222\">");
        layout.bands().forEach(band -> svg.append(band(sankey, band)));
        layout.bars().forEach(bar -> svg.append(bar(sankey, bar)));
        layout.heads().forEach(head -> svg.append(label(head, " fill=\"#5b6673\"")));
        layout.labels().forEach(label -> svg.append(label(label, "")));
        return svg.append("</svg>").toString();
    }

    private static String band(Block.Sankey sankey, Band band) {
        Block.Link link = sankey.links().get(band.link());
        String names = sankey.nodes().get(link.from()).name() + "→"
                + sankey.nodes().get(link.to()).name();
        List<Spot> spots = band.spots();
        var path = new StringBuilder("M" + at(spots.get(0), 0));
        for (int i = 1; i < spots.size(); i++) {
            path.append(curve(spots.get(i - 1), spots.get(i), 0));
        }
        int last = spots.size() - 1;
        path.append("L").append(at(spots.get(last), band.thickness()));
        for (int i = last; i > 0; i--) {
            path.append(curve(spots.get(i), spots.get(i - 1), band.thickness()));
        }
        return "<path class=\"mark\" fill=\"#" + link.fill() + "\" fill-opacity=\"0.45\" d=\"" + path + "Z\"><title>"
                + Markup.escape(names + "：" + SankeyLayout.number(link.value()) + " " + sankey.unit())
                + "</title></path>";
    }

    private static String curve(Spot from, Spot to, int below) {
        int middle = (from.x() + to.x()) / 2;
        return "C" + middle + " " + (from.y() + below) + " " + middle + " " + (to.y() + below) + " " + at(to, below);
    }

    private static String at(Spot spot, int below) {
        return spot.x() + " " + (spot.y() + below);
    }

    private static String bar(Block.Sankey sankey, Bar bar) {
        return "<rect x=\"" + bar.x() + "\" y=\"" + bar.y() + "\" width=\"" + bar.width() + "\" height=\""
                + StrictMath.max(bar.height(), 10) + "\" fill=\"#"
                + sankey.nodes().get(bar.node()).fill() + "\"/>";
    }

    private static String label(Label label, String attributes) {
        String anchor = switch (label.side()) {
            case LEFT -> "end";
            case RIGHT -> "start";
            case MIDDLE -> "middle";
        };
        return "<text x=\"" + label.x() + "\" y=\"" + (label.y() + SankeyLayout.TEXT * 36 / 100) + "\" text-anchor=\""
                + anchor + "\"" + attributes + ">" + Markup.escape(label.text()) + "</text>";
    }
}
