package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tanlu.survey.Ledger;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Text;

/** 去向 what became of each cell of a sheet; the first word about a cell stands. */
final class Fates {
    static final Text TAKEN = Text.of("采用", "taken");
    static final Text ASKED = Text.of("提问", "asked");
    static final Text LABEL = Text.of("表头、名称、单位和年份（用于识别）", "headings, names, units and years, used for recognition");
    static final Text TITLE = Text.of("标题或说明文字", "title or remark");
    static final Text NOTE = Text.of("来源、备注等", "sources and remarks");
    static final Text CODE = Text.of("编号、序号", "codes and serial numbers");
    static final Text ABSENT = Text.of("表示没有数据的符号", "a sign that stands for no data");
    static final Text TOTAL = Text.of("合计、小计、平均（不采用）", "totals and means, not taken");
    static final Text RATE = Text.of("增长率、增减、位次（不采用）", "rates of growth, changes and ranks, not taken");
    static final Text MONTH = Text.of("单月数（同表另有1—12月累计）", "numbers of a month beside those of the year");
    static final Text REPEATED = Text.of("与另一处相同的数值", "repeats a value");
    static final Text GUIDE = Text.of("填表说明、资料清单和下拉选项", "guide, checklist and options of the workbook");
    static final Text REGISTER = Text.of("登记表的内容（请填入城市的登记表）", "rows of a register, to be put into the city's own");
    static final Text OTHER = Text.of("不属于任何表的文字", "words that belong to no table");

    private final Table table;
    private final Vocabulary words;
    private final Map<List<Integer>, Text> fates = new LinkedHashMap<>();

    Fates(Table table, Vocabulary words) {
        this.table = table;
        this.words = words;
    }

    void settle(int row, int column, Text fate) {
        if (table.find(row, column).filter(words::isWritten).isPresent()) {
            fates.putIfAbsent(List.of(row, column), fate);
        }
    }

    void settleRow(int row, Text fate) {
        for (int column = 0; column < table.rows().get(row).size(); column++) {
            settle(row, column, fate);
        }
    }

    void settleAll(Text fate) {
        for (int row = 0; row < table.rows().size(); row++) {
            settleRow(row, fate);
        }
    }

    /** The account: taken, asked, and passed over by reason. */
    Ledger ledger() {
        int written = (int) table.rows().stream()
                .flatMap(List::stream)
                .filter((Cell cell) -> words.isWritten(cell))
                .count();
        var reasons = new TreeMap<String, Text>();
        fates.values().forEach(fate -> reasons.putIfAbsent(fate.chinese(), fate));
        var ignored = new LinkedHashMap<Text, Integer>();
        reasons.values().stream()
                .filter(fate -> !fate.equals(TAKEN) && !fate.equals(ASKED))
                .forEach(fate -> ignored.put(fate, count(fate)));
        return new Ledger(table.place(), written, count(TAKEN), count(ASKED), ignored);
    }

    private int count(Text fate) {
        return (int) fates.values().stream().filter(fate::equals).count();
    }
}
