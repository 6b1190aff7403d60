package org.tanlu.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.history.Drivers;

/** 时段说明 what has to be minded of spans of years, as notes of a table: each remark once, those of the same spans together. */
final class SpanRemarks {
    private SpanRemarks() {}

    static List<String> notes(List<Drivers> spans) {
        Map<String, List<String>> spansOf = new LinkedHashMap<>();
        for (Drivers each : spans) {
            for (String remark : HistorySection.chinese(each.remarks())) {
                spansOf.computeIfAbsent(remark, text -> new ArrayList<>())
                        .add(each.span().label());
            }
        }
        Map<String, List<String>> remarksOf = new LinkedHashMap<>();
        spansOf.forEach((remark, labels) -> remarksOf
                .computeIfAbsent(String.join("、", labels), text -> new ArrayList<>())
                .add(remark));
        var notes = new ArrayList<String>();
        remarksOf.forEach((labels, remarks) -> notes.add(labels + "：" + String.join("；", remarks) + "。"));
        return notes;
    }
}
