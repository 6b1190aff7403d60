package org.tanlu.web.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.report.ResultTable;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;
import org.tanlu.web.desk.Draft;

/**
 * 排放因子 a factor in use, as the accounting page lists it.
 *
 * @param name     what it is
 * @param value    its value
 * @param unit     its unit
 * @param status   how far it was checked
 * @param doubtful whether what rests on it must say so
 * @param share    the largest share of a year's total that rests on it, in per cent
 * @param source   who published it
 */
record FactorRow(Text name, String value, String unit, Text status, boolean doubtful, String share, String source) {
    private static final String TABLE = "factors";
    private static final double PERCENT = 100;

    /** All factors of a draft, those first on which most rests. */
    static List<FactorRow> of(Draft draft) {
        return draft.composed().results().stream()
                .filter(table -> table.name().equals(TABLE))
                .flatMap(FactorRow::rows)
                .toList();
    }

    private static Stream<FactorRow> rows(ResultTable table) {
        List<String> heads =
                table.columns().stream().map(ResultTable.Column::name).toList();
        return table.rows().stream()
                .sorted(Comparator.comparing(
                                (List<String> row) -> Double.parseDouble(row.get(heads.indexOf("largest_share"))))
                        .reversed())
                .map(row -> row(row, heads));
    }

    private static FactorRow row(List<String> row, List<String> heads) {
        String code = row.get(heads.indexOf("verification"));
        double value = Double.parseDouble(row.get(heads.indexOf("value")));
        return new FactorRow(
                Text.of(row.get(heads.indexOf("name_zh")), row.get(heads.indexOf("name_en"))),
                new BigDecimal(value)
                        .round(new MathContext(5))
                        .stripTrailingZeros()
                        .toPlainString(),
                UnitWords.symbol(row.get(heads.indexOf("unit"))),
                Verification.find(code).map(Verification::text).orElse(Text.of(code, code)),
                Verification.find(code).map(Verification::isDoubtful).orElse(true),
                Printed.number(Double.parseDouble(row.get(heads.indexOf("largest_share"))) * PERCENT, 2),
                row.get(heads.indexOf("source")));
    }
}
