package org.tanlu.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
        return BlockTexts.of(block, ChineseWords::of);
    }
}
