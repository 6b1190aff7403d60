package org.tanlu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tanlu.report.Block.Chart;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Drawing;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Node;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Sankey;
import org.tanlu.report.Block.Series;
import org.tanlu.report.Block.StepCurve;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.Block.Words;
import org.tanlu.survey.TableNames;

/**
 * 中文行文 one way of writing for the whole document: gases, units and years by their Chinese names and marks, minus signs,
 * tables of the city by their names, other files in title marks, and no ids beside Chinese names. English titles stay as
 * published; keys of figures are no words.
 */
final class ChineseWords {
    private static final String GAS_BEFORE = "(?<![A-Za-z])(?<![A-Za-z] )";
    private static final String GAS_AFTER = "(?![A-Za-z-])(?! [A-Za-z])";
    /** A character of a file's name. */
    private static final String NO_MARK = "[^\\s、，。：；（）《》“”/]";
    /** What a file's name follows, of which a blank goes with it. */
    private static final String FILE = "(?<![《/\\w]) ?(?<![《/\\w])";
    /** The blank behind a file's name, before a cell or Chinese words. */
    private static final String CELL = "(?: (?=[A-Z]+\\d|\\p{IsHan}))?";

    private static final Map<Pattern, String> SPELLINGS = spellings();

    private ChineseWords() {}

    private static Map<Pattern, String> spellings() {
        var map = new LinkedHashMap<Pattern, String>();
        map.put(Pattern.compile("(?<![A-Za-z])kgCO2e(?![A-Za-z])"), "千克二氧化碳当量");
        map.put(Pattern.compile("(?<![A-Za-z])tCO2e(?![A-Za-z])"), "吨二氧化碳当量");
        map.put(Pattern.compile("(?<![A-Za-z])tCO2(?![A-Za-z])"), "吨二氧化碳");
        map.put(Pattern.compile("(?<![A-Za-z])tce(?![A-Za-z])"), "吨标准煤");
        map.put(Pattern.compile(GAS_BEFORE + "CO2e" + GAS_AFTER), "二氧化碳当量");
        map.put(Pattern.compile(GAS_BEFORE + "CO2" + GAS_AFTER), "二氧化碳");
        map.put(Pattern.compile(GAS_BEFORE + "CH4" + GAS_AFTER), "甲烷");
        map.put(Pattern.compile(GAS_BEFORE + "N2O" + GAS_AFTER), "氧化亚氮");
        per(map, "t", "吨");
        per(map, "MWh", "兆瓦时");
        per(map, "GJ", "吉焦");
        per(map, "TJ", "太焦");
        per(map, "m2", "平方米");
        map.put(Pattern.compile("(?<=(?<!\\d)[12]\\d{3})–(?=[12]\\d{3}(?!\\d))"), "—");
        map.put(Pattern.compile("(?<=(?<!\\d)[12]\\d{3})/(?=[12]\\d{3}(?!\\d))"), "、");
        map.put(Pattern.compile("(?<![A-Za-z\\d.)）—–-])-(?=\\d)(?!\\d{4}年)"), "−");
        map.put(
                Pattern.compile("（[a-z][a-z_0-9]*(?:/(?:[a-z_0-9]|[^\\x00-\\x7F、）])*)*"
                        + "(?:、[a-z][a-z_0-9]*(?:/(?:[a-z_0-9]|[^\\x00-\\x7F、）])*)*)*）"),
                "");
        map.putAll(tables());
        map.put(Pattern.compile("reference/measures/([0-9.]+)\\.csv ?"), "措施库$1部分");
        map.put(Pattern.compile("[（ ]?(?<!《)(results/[a-z_]+\\.csv)）?"), "《$1》");
        map.put(Pattern.compile("(?<![《/.\\w])((?:[a-z_0-9]+/)?[a-z_0-9]+\\.csv)(?: (?=[A-Z]+\\d))?"), "《$1》");
        return map;
    }

    /** The tables of a city, in a folder or a workbook, by the names of their sheets: plans.csv A6 is “规划方案”表A6. */
    private static Map<Pattern, String> tables() {
        var map = new LinkedHashMap<Pattern, String>();
        map.put(Pattern.compile(NO_MARK + "+\\.xlsx \\[([^\\]]+)\\]" + CELL), "“$1”表");
        for (String folder : List.of(TableNames.DATA, TableNames.BALANCE, TableNames.MAPPING)) {
            map.put(
                    Pattern.compile(FILE + folder + "(" + NO_MARK + "+)\\.csv" + CELL),
                    "“" + TableNames.sheetOf(folder) + "$1”表");
        }
        for (String table : TableNames.single()) {
            map.put(Pattern.compile(FILE + table + "\\.csv" + CELL), "“" + TableNames.sheetOf(table) + "”表");
        }
        return map;
    }

    private static void per(Map<Pattern, String> map, String symbol, String name) {
        map.put(Pattern.compile("(?<=二氧化碳|当量)/" + symbol + "(?![A-Za-z\\d])"), "/" + name);
    }

    /** A text in the one way of writing. */
    static String of(String text) {
        String written = text;
        for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
            written = spelling.getKey().matcher(written).replaceAll(spelling.getValue());
        }
        return written;
    }

    /** A block whose every text is in the one way of writing. */
    static Block of(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), heading.number(), of(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(
                    paragraph.inlines().stream().map(ChineseWords::of).toList());
        }
        if (block instanceof Notice notice) {
            return new Notice(of(notice.text()));
        }
        if (block instanceof Sankey sankey) {
            return of(sankey);
        }
        if (block instanceof Drawing drawing) {
            return of(drawing);
        }
        if (block instanceof StepCurve curve) {
            return new StepCurve(
                    of(curve.caption()), of(curve.across()), of(curve.up()), curve.stairs(), of(curve.note()));
        }
        return block instanceof TableBlock table ? of(table) : of((Chart) block);
    }

    private static Inline of(Inline inline) {
        return inline instanceof Printed printed
                ? new Printed(of(printed.text()), printed.key())
                : new Words(of(((Words) inline).text()));
    }

    private static TableBlock of(TableBlock table) {
        return new TableBlock(
                of(table.caption()),
                of(table.unit()),
                table.columns().stream()
                        .map(column -> new Column(of(column.title()), column.align(), column.weight()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(ChineseWords::of).toList())
                        .toList(),
                all(table.notes()),
                table.landscape());
    }

    private static Entry of(Entry entry) {
        return new Entry(of(entry.text()), entry.key(), entry.strong());
    }

    private static Chart of(Chart chart) {
        return new Chart(
                of(chart.caption()),
                chart.kind(),
                of(chart.unit()),
                all(chart.categories()),
                chart.series().stream()
                        .map(series -> new Series(of(series.name()), series.values(), series.band()))
                        .toList(),
                of(chart.note()));
    }

    private static Drawing of(Drawing drawing) {
        return new Drawing(
                of(drawing.caption()),
                drawing.width(),
                drawing.height(),
                drawing.shapes().stream()
                        .map(shape -> shape instanceof Shape.Label label ? label.with(of(label.text())) : shape)
                        .toList(),
                of(drawing.note()),
                drawing.landscape());
    }

    private static Sankey of(Sankey sankey) {
        return new Sankey(
                of(sankey.caption()),
                of(sankey.unit()),
                all(sankey.heads()),
                sankey.nodes().stream()
                        .map(node -> new Node(of(node.name()), node.column(), node.fill()))
                        .toList(),
                sankey.links(),
                sankey.full(),
                of(sankey.note()));
    }

    private static List<String> all(List<String> texts) {
        return texts.stream().map(ChineseWords::of).toList();
    }
}
