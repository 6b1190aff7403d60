package org.tanlu.fieldwork.receive;

import java.util.List;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.DecisionReader;
import org.tanlu.survey.layout.DecisionReader.Withdrawal;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 撤回的数 values of a file that somebody took back: when an older version of the file says them again they are asked, and until
 * then the decision stays in its mapping.
 *
 * @param all what was taken back
 */
@Clause("C6-7")
record TakenBack(List<Withdrawal> all) {
    private static final Text AGAIN = Text.of(
            "这里的数此前按决定撤回过，来件又有：恢复写“是”，不要写“否”。",
            "These values were withdrawn before, and the file has them again. Write 是 to put them back, 否 to leave them out.");

    /** What was taken back of a file whose own mapping table is named. */
    static TakenBack of(Tables tables, String own, Vocabulary words) {
        var reader = new DecisionReader(words);
        return new TakenBack(tables.tables().stream()
                .filter(table -> table.name().equals(own))
                .flatMap(table -> reader.withdrawn(table, Remains.GONE).stream())
                .toList());
    }

    /** The line, asked also because its values were taken back, unless they stand again. */
    Mapping.Line asked(Mapping.Line line, Standing standing) {
        List<String> keys = Standing.keys(line);
        boolean isBack = all.stream()
                .flatMap(one -> one.keys().stream())
                .anyMatch(key -> keys.contains(key) && !standing.values().containsKey(key));
        return isBack ? line.asked(AGAIN) : line;
    }

    /** The decisions that stay: of values that neither were in force before nor are taken now. */
    List<Withdrawal> left(Standing standing, List<Mapping.Line> approved) {
        List<String> taken =
                approved.stream().flatMap(line -> Standing.keys(line).stream()).toList();
        return all.stream()
                .filter(one -> one.keys().stream()
                        .noneMatch(
                                key -> taken.contains(key) || standing.values().containsKey(key)))
                .toList();
    }
}
