package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Print;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 覆盖不完整 what the totals lack, in words with the years that lack the same (clause 7.1.1). */
@Clause("7.1.1")
final class CoverageNotes {
    /** The mark of a number that covers only part of what it is called. */
    static final String MARK = "※";

    private CoverageNotes() {}

    /** What is lacking, with its years; empty where every year is whole. */
    static Map<String, String> of(History history) {
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        for (int year : history.years()) {
            String lacking = lacking(history.inventory(year));
            if (!lacking.isEmpty()) {
                years.computeIfAbsent(lacking, key -> new ArrayList<>()).add(year);
            }
        }
        var spans = new LinkedHashMap<String, String>();
        years.forEach((lacking, of) -> spans.put(lacking, Print.chineseYears(of)));
        return spans;
    }

    private static String lacking(Inventory inventory) {
        return String.join(
                "；", inventory.lackingInTotal().stream().map(Text::chinese).toList());
    }

    /** As one note of a table; empty where every year is whole. */
    static List<String> notes(History history) {
        var parts = new ArrayList<String>();
        of(history).forEach((lacking, years) -> parts.add(years + "年" + lacking));
        return parts.isEmpty() ? List.of() : List.of(MARK + " 覆盖不完整，只是已核算部分之和：" + String.join("。", parts) + "。");
    }
}
