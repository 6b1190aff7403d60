package org.tanlu.fieldwork.receive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Imported;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;
import org.tanlu.trace.Text;

/**
 * 平衡表错位 whether the numbers of a balance stand under the heads and beside the names that they belong to: where cells were not
 * read or sums are far off, columns or rows may have moved, and a person is asked.
 *
 * @param read      the balance as it was read, with what was found
 * @param reference with the thresholds
 */
record BalanceFit(Outcome<Imported> read, ReferenceData reference) {
    private static final int SHOWN = 3;
    private static final String[] MOVED = {
        "BAL-MISALIGNED", "BAL-COLUMN", "BAL-ROW", "BAL-SUPPLY-LARGE", "BAL-FINAL-LARGE"
    };

    private static final String[] EFFICIENCIES = {"BAL-POWER-EFFICIENCY", "BAL-HEAT-EFFICIENCY", "BAL-COKE-YIELD"};
    private static final double PERCENT = 100;

    /** What is asked of plants that make more than they are fed, or next to nothing of it; empty where none does. */
    Optional<Text> impossible() {
        double most = PERCENT * Thresholds.of(reference, Thresholds.EFFICIENCY);
        double least = PERCENT * Thresholds.of(reference, Thresholds.LEAST_EFFICIENCY);
        return read.findings().stream()
                .filter(finding ->
                        Arrays.asList(EFFICIENCIES).contains(finding.rule().id()))
                .filter(finding -> {
                    double ratio = Double.parseDouble(finding.facts().getOrDefault("ratio", "0"));
                    return ratio > most || ratio < least;
                })
                .map(Finding::message)
                .reduce(Text::and)
                .map(told -> Text.of(
                        "产出多于投入或少得不可能（" + told.chinese() + "），疑为单位有误或错列：无误写“是”，有误的写“否”，改正来件再接收。",
                        "Plants make more than they are fed or next to nothing of it (" + told.english()
                                + "). Perhaps a unit or column is wrong. Write 是 if it is right; else 否, and correct the"
                                + " file."));
    }

    /** How many cells were not read. */
    int lost() {
        return read.value().ledger().rejected();
    }

    /** What is asked; empty where all was read and sums hold. */
    Optional<Text> doubt() {
        List<Text> why = read.findings().stream()
                .filter(finding -> Arrays.asList(MOVED).contains(finding.rule().id()))
                .map(Finding::message)
                .limit(SHOWN)
                .toList();
        if (lost() == 0 && why.isEmpty()) {
            return Optional.empty();
        }
        Text told = why.stream().reduce(Text::and).orElse(Text.of("见发现", "see the findings"));
        return Optional.of(Text.of(
                (lost() > 0 ? lost() + " 格没有读入" : "合计与分项不符") + "，可能错列、错行或有不认识的行列（" + told.chinese()
                        + "）：照现在读出的采用写“是”，错位的写“否”，改正来件再接收",
                (lost() > 0 ? lost() + " cells were not read" : "Sums do not hold")
                        + "; columns or rows may have moved or are not known (" + told.english()
                        + "). Write 是 to take what was read, 否 if it moved, and correct the file"));
    }
}
