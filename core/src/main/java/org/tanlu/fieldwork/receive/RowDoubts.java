package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 登记行疑问 what is asked of the rows of a register's sheet: what the survey finds in them, and what the sheet shows of them. */
final class RowDoubts {
    /** Said of every row that came without: who told it is known, it was received. */
    private static final List<String> EXPECTED =
            List.of("SUR-SOURCE-MISSING", "SUR-SOURCE-UNKNOWN", "SUR-STATUS-MISSING", "SUR-CITY-MISSING");

    private final List<Finding> findings;
    private final List<Look> looks;
    private final Place sheet;

    RowDoubts(List<Finding> findings, List<Look> looks, Place sheet) {
        this.findings = findings;
        this.looks = looks;
        this.sheet = sheet;
    }

    /** Whether it says what every row lacks that was received. */
    static boolean isExpected(Finding finding) {
        return EXPECTED.contains(finding.rule().id());
    }

    /** What is asked of a row, with the cells. */
    Optional<Text> of(int row) {
        List<Finding> found = found(row);
        return both(Optional.of(found).filter(all -> !all.isEmpty()).map(RowDoubts::joined), shown(row));
    }

    /** What the survey finds in a row. */
    List<Finding> found(int row) {
        return findings.stream()
                .filter(finding -> !isExpected(finding))
                .filter(finding ->
                        finding.place().filter(place -> place.row() == row).isPresent())
                .toList();
    }

    /** Findings in one text, each with its cell. */
    static Text joined(List<Finding> found) {
        return Text.of(
                joined(found, "；", finding -> finding.message().chinese()),
                joined(found, "; ", finding -> finding.message().english()));
    }

    private static String joined(List<Finding> findings, String joint, Function<Finding, String> words) {
        return findings.stream()
                .map(finding -> finding.place().map(place -> place.address()).orElse("") + " " + words.apply(finding))
                .collect(Collectors.joining(joint));
    }

    /** What the sheet shows of a row that its texts do not say: comments, and what is struck through or cannot be seen. */
    private Optional<Text> shown(int row) {
        List<Look> of = looks.stream().filter(look -> look.row() + 1 == row).toList();
        String chinese = of.stream()
                .map(look -> address(look)
                        + (look.isStruck() ? " 有删除线" : "")
                        + (look.isUnseen() ? " 看不见" : "")
                        + (look.isScaled() ? " 显示的数与存储的数不同" : "")
                        + (look.comment().isEmpty() ? "" : " 有批注“" + look.comment() + "”"))
                .collect(Collectors.joining("；"));
        String cells = of.stream().map(this::address).collect(Collectors.joining(", "));
        return of.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        chinese + "，是否照表中文字采用？",
                        "Comments, or what is struck through, unseen or scaled (" + cells
                                + "). Use the texts as they are?"));
    }

    private String address(Look look) {
        return new Place(sheet.file(), sheet.sheet(), look.row() + 1, look.column() + 1).address();
    }

    /** Two texts in one, of those that are there. */
    static Optional<Text> both(Optional<Text> one, Optional<Text> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce(Text::and);
    }
}
