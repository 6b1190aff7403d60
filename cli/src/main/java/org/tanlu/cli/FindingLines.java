package org.tanlu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tanlu.table.Place;
import org.tanlu.trace.Finding;

/**
 * Prints findings; of many that say the same of cells of one column, as when a whole column has a wrong unit, the first with how
 * many there are and where the next ones stand.
 */
final class FindingLines {
    /** So many of a kind are printed each for itself. */
    private static final int FEW = 3;

    private static final int PLACES = 5;

    private FindingLines() {}

    static void print(List<Finding> findings, PrintWriter out) {
        Map<List<Object>, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding ->
                groups.computeIfAbsent(key(finding), any -> new ArrayList<>()).add(finding));
        groups.values().forEach(group -> printAlike(group, out));
    }

    private static void printAlike(List<Finding> group, PrintWriter out) {
        if (group.size() <= FEW) {
            group.forEach(finding -> CheckCommand.print(finding, out));
            return;
        }
        CheckCommand.print(group.get(0), out);
        List<String> next = group.stream()
                .skip(1)
                .flatMap(finding -> finding.place().stream())
                .map(Place::address)
                .toList();
        int rest = group.size() - 1;
        out.println("    同一列另有 " + rest + " 格同样的问题：" + some(next));
        out.println("    " + rest + " more cells of the column likewise: " + some(next));
    }

    /** What findings have in common that say the same of cells of one column; one about no cell has nothing in common with others. */
    private static List<Object> key(Finding finding) {
        return finding.place()
                .filter(place -> place.row() > 0)
                .<List<Object>>map(place -> List.of(
                        finding.rule().id(),
                        place.file(),
                        place.sheet(),
                        place.column(),
                        alike(finding.message().chinese())))
                .orElseGet(() -> List.of(finding));
    }

    /** A text without what differs from cell to cell: what is quoted of it, numbers and addresses. */
    static String alike(String text) {
        return text.replaceAll("“[^”]*”", "“”").replaceAll("[A-Z]{0,3}\\d[\\d.,]*", "#");
    }

    /** The first of some places, and that there are more. */
    static String some(List<String> places) {
        return places.stream().limit(PLACES).collect(Collectors.joining("、")) + (places.size() > PLACES ? " …" : "");
    }
}
