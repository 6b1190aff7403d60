package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
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

    private static final List<Spelling> SPELLINGS = spellings();

    private ChineseWords() {}

    private static List<Spelling> spellings() {
        var all = new ArrayList<Spelling>();
        all.add(Spelling.of("kgCO2e", "(?<![A-Za-z])kgCO2e(?![A-Za-z])", "千克二氧化碳当量"));
        all.add(Spelling.of("tCO2e", "(?<![A-Za-z])tCO2e(?![A-Za-z])", "吨二氧化碳当量"));
        all.add(Spelling.of("tCO2", "(?<![A-Za-z])tCO2(?![A-Za-z])", "吨二氧化碳"));
        all.add(Spelling.of("kgce", "(?<![A-Za-z])kgce(?![A-Za-z])", "千克标准煤"));
        all.add(Spelling.of("tce", "(?<![A-Za-z])tce(?![A-Za-z])", "吨标准煤"));
        gas(all, "CO2e", "二氧化碳当量");
        gas(all, "CO2", "二氧化碳");
        gas(all, "CH4", "甲烷");
        gas(all, "N2O", "氧化亚氮");
        per(all, "t", "吨");
        per(all, "MWh", "兆瓦时");
        per(all, "kWh", "千瓦时");
        per(all, "GJ", "吉焦");
        per(all, "TJ", "太焦");
        per(all, "m2", "平方米");
        all.add(Spelling.of("–", "(?<=(?<!\\d)[12]\\d{3})–(?=[12]\\d{3}(?!\\d))", "—"));
        all.add(Spelling.of("/", "(?<=(?<!\\d)[12]\\d{3})/(?=[12]\\d{3}(?!\\d))", "、"));
        all.add(Spelling.of("-", "(?<![A-Za-z\\d.)）—–-])-(?=\\d)(?!\\d{4}年)", "−"));
        all.add(Spelling.of(
                "）",
                "（[a-z][a-z_0-9]*(?:/(?:[a-z_0-9]|[^\\x00-\\x7F、）])*)*"
                        + "(?:、[a-z][a-z_0-9]*(?:/(?:[a-z_0-9]|[^\\x00-\\x7F、）])*)*)*）",
                ""));
        all.add(Spelling.of("，缺", "（[A-Z]-[A-Z]+[0-9]?，缺", "（缺")); // measures are known by their names
        all.addAll(tables());
        all.add(Spelling.of("reference/measures/", "reference/measures/([0-9.]+)\\.csv ?", "措施库$1部分"));
        all.add(Spelling.of("results/", "[（ ]?(?<!《)(results/[a-z_]+\\.csv)）?", "《$1》"));
        all.add(Spelling.of(".csv", "(?<![《/.\\w])((?:[a-z_0-9]+/)?[a-z_0-9]+\\.csv)(?: (?=[A-Z]+\\d))?", "《$1》"));
        return List.copyOf(all);
    }

    /** The tables of a city, in a folder or a workbook, by the names of their sheets: plans.csv A6 is “规划方案”表A6. */
    private static List<Spelling> tables() {
        var all = new ArrayList<Spelling>();
        all.add(Spelling.of(".xlsx", NO_MARK + "+\\.xlsx \\[([^\\]]+)\\]" + CELL, "“$1”表"));
        all.add(Spelling.of(".csv", FILE + TableNames.DATA + "([A-Za-z0-9_]+)\\.csv" + CELL, "“数据（$1）”表"));
        for (String folder : List.of(TableNames.DATA, TableNames.BALANCE, TableNames.MAPPING)) {
            String named = FILE + folder + "(" + NO_MARK + "+)\\.csv" + CELL;
            all.add(Spelling.of(".csv", named, "“" + TableNames.sheetOf(folder) + "$1”表"));
        }
        for (String table : TableNames.single()) {
            String named = FILE + table + "\\.csv" + CELL;
            all.add(Spelling.of(table + ".csv", named, "“" + TableNames.sheetOf(table) + "”表"));
        }
        return all;
    }

    private static void gas(List<Spelling> all, String symbol, String name) {
        all.add(Spelling.of(symbol, GAS_BEFORE + symbol + GAS_AFTER, name));
    }

    private static void per(List<Spelling> all, String symbol, String name) {
        all.add(Spelling.of("/" + symbol, "(?<=二氧化碳|当量|标准煤)/" + symbol + "(?![A-Za-z\\d])", "/" + name));
    }

    /** A text in the one way of writing. */
    static String of(String text) {
        String written = text;
        for (Spelling spelling : SPELLINGS) {
            written = spelling.in(written);
        }
        return written;
    }

    /** A block whose every text is in the one way of writing. */
    static Block of(Block block) {
        return BlockTexts.of(block, ChineseWords::of);
    }
}
