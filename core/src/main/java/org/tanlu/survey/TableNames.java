package org.tanlu.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names that the tables of a city bear: a path in the folder, a Chinese sheet name in the workbook. */
public final class TableNames {
    /** Name, province, base year, horizon, methods. */
    public static final String CITY = "city";
    /** The publications that data rows point to. */
    public static final String SOURCES = "sources";
    /** Which balance table is of which year and source. */
    public static final String BALANCES = "balances";
    /** Prefix of data tables in long form. */
    public static final String DATA = "data/";
    /** Prefix of energy balances as printed, one per year. */
    public static final String BALANCE = "balance/";
    /** Prefix of the tables that say which cells of a department's file hold which data. */
    public static final String MAPPING = "mapping/";
    /** Prefix of a workbook's sheets that hold no data, such as the guide and the checklist; the sheet's name follows. */
    public static final String OTHER_SHEET = "sheet/";
    /** The sheet of a blank workbook that explains how to fill it in. */
    public static final String GUIDE_SHEET = "填表说明";
    /** The sheet of a blank workbook that lists the documents and data to collect. */
    public static final String CHECKLIST_SHEET = "资料清单";
    /** The hidden sheet of a blank workbook that holds what its drop-down lists offer. */
    public static final String OPTIONS_SHEET = "选项";

    /** The hidden sheet of a request workbook that says which values it bore when it was sent. */
    public static final String PREFILLED_SHEET = "预填数据";

    /** The register of what each file of a department brought and corrected, which the program keeps. */
    public static final String RECEIPTS = "receipts";

    /** The hidden sheet of a request workbook that says which rows of registers it bore when it was sent. */
    public static final String PREFILLED_ROWS_SHEET = "预填登记行";

    /** How the titles in a request workbook go on behind the city's name. */
    public static final String REQUEST_TITLE = "碳减排行动方案资料需求表";

    private static final String DATA_SHEET = "数据_";
    private static final String BALANCE_SHEET = "平衡表_";
    private static final String MAPPING_SHEET = "映射_";
    /** The registers, one a form of {@code reference/forms.csv}, in the order of the blank workbook. */
    private static final List<String> REGISTERS = List.of(
            "enterprises",
            "plants",
            "plans",
            "projects",
            "ranges",
            "year_marks",
            "official_inventory",
            "qc_records",
            "requests",
            RECEIPTS,
            "visits",
            "existing_measures",
            "resources",
            "districts",
            "bodies",
            "coordination",
            "scenarios",
            "parameter_ranges",
            "measure_values",
            "measure_choices",
            "measure_requires",
            "measure_departments",
            "tasks",
            "safeguards",
            "consultations",
            "comments",
            "pilots",
            "observations",
            "progress");

    private static final List<String> REGISTER_SHEETS = List.of(
            "重点企业", "电厂和热源", "规划方案", "重点项目", "不确定性范围", "年份标记", "官方清单", "质量控制记录", "资料需求", "收件记录", "走访记录", "已实施措施",
            "可利用资源", "区县", "机构名称", "协调性核对", "情景参数", "情景参数范围", "措施取值", "措施取舍", "措施先后关系", "措施分工", "任务分工", "保障措施",
            "征求意见轮次", "意见采纳情况", "试点", "监测数据", "举措进展");
    private static final Map<String, String> SHEETS = sheets();

    private TableNames() {}

    private static Map<String, String> sheets() {
        var sheets = new TreeMap<>(Map.of(CITY, "城市信息", SOURCES, "资料来源", BALANCES, "平衡表登记"));
        for (int i = 0; i < REGISTERS.size(); i++) {
            sheets.put(REGISTERS.get(i), REGISTER_SHEETS.get(i));
        }
        return sheets;
    }

    /** The names of the tables of which a city has one each, with the registers. */
    public static List<String> single() {
        return List.copyOf(SHEETS.keySet());
    }

    /** The order in which a reader goes through the tables: city, sources, data, registers, balances. */
    public static Comparator<String> readingOrder() {
        return Comparator.comparingInt(TableNames::place).thenComparing(Comparator.naturalOrder());
    }

    private static int place(String table) {
        var places = new ArrayList<>(List.of(CITY, SOURCES, DATA));
        places.addAll(REGISTERS);
        places.addAll(List.of(BALANCES, BALANCE, MAPPING, OTHER_SHEET));
        String kind = table.contains("/") ? table.substring(0, table.indexOf('/') + 1) : table;
        return places.indexOf(kind);
    }

    /** Whether a table is one of the sheets by which a blank workbook helps those who fill it in. */
    public static boolean isGuidance(String table) {
        return Stream.of(GUIDE_SHEET, CHECKLIST_SHEET, OPTIONS_SHEET)
                .map(OTHER_SHEET::concat)
                .anyMatch(table::equals);
    }

    /** The sheet that holds a table. */
    public static String sheetOf(String table) {
        if (table.startsWith(DATA)) {
            return DATA_SHEET + table.substring(DATA.length());
        }
        if (table.startsWith(BALANCE)) {
            return BALANCE_SHEET + table.substring(BALANCE.length());
        }
        if (table.startsWith(MAPPING)) {
            return MAPPING_SHEET + table.substring(MAPPING.length());
        }
        if (table.startsWith(OTHER_SHEET)) {
            return table.substring(OTHER_SHEET.length());
        }
        String sheet = SHEETS.get(table);
        if (sheet == null) {
            throw new IllegalArgumentException("no sheet for table " + table);
        }
        return sheet;
    }

    /** The table that a sheet holds; empty for sheets that are not data, such as the guide and the checklist. */
    public static Optional<String> findTable(String sheet) {
        if (sheet.startsWith(DATA_SHEET)) {
            return Optional.of(DATA + sheet.substring(DATA_SHEET.length()));
        }
        if (sheet.startsWith(BALANCE_SHEET)) {
            return Optional.of(BALANCE + sheet.substring(BALANCE_SHEET.length()));
        }
        if (sheet.startsWith(MAPPING_SHEET)) {
            return Optional.of(MAPPING + sheet.substring(MAPPING_SHEET.length()));
        }
        return SHEETS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(sheet))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
