package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.layout.Decision;
import org.tanlu.survey.layout.DecisionReader;
import org.tanlu.survey.layout.DecisionReader.Withdrawal;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 撤回的数 values that somebody took back: when an older version of their file says them again they are asked, and until then the
 * decision stays in its mapping; so they are when another file says what the city does not have because it was refused.
 *
 * @param all       what was taken back of the file itself
 * @param elsewhere what was refused of other files
 * @param city      what the city has of others
 * @param words     the words of numbers and units
 */
@Clause("C6-7")
record TakenBack(List<Withdrawal> all, List<Decision> elsewhere, Dossier city, Vocabulary words) {
    private static final Text AGAIN = Text.of(
            "这里的数此前按决定撤回过，来件又有：恢复写“是”，不要写“否”。",
            "These values were withdrawn before, and the file has them again. Write 是 to put them back, 否 to leave them out.");

    /** What was taken back of a file whose own mapping table is named. */
    static TakenBack of(Tables tables, String own, Dossier city, Vocabulary words) {
        var reader = new DecisionReader(words);
        return new TakenBack(
                tables.tables().stream()
                        .filter(table -> table.name().equals(own))
                        .flatMap(table -> reader.withdrawn(table, Remains.GONE).stream())
                        .toList(),
                tables.tables().stream()
                        .filter(table -> table.name().startsWith(TableNames.MAPPING))
                        .filter(table -> !table.name().equals(own) && !EntryTable.is(table))
                        .flatMap(table -> reader.read(table).stream())
                        .filter(Decision::isRefused)
                        .toList(),
                city,
                words);
    }

    /** The line, asked also because its values were taken back, unless they stand again. */
    Mapping.Line asked(Mapping.Line line, Standing standing) {
        List<String> keys = Standing.keys(line);
        boolean isBack = all.stream()
                .flatMap(one -> one.keys().stream())
                .anyMatch(key -> keys.contains(key) && !standing.values().containsKey(key));
        Mapping.Line asked = isBack ? line.asked(AGAIN) : line;
        return line.cells().stream()
                .filter(cell -> keys(line, cell).noneMatch(standing.values()::containsKey))
                .flatMap(cell -> refused(line, cell).stream())
                .findFirst()
                .map(asked::asked)
                .orElse(asked);
    }

    private static Stream<String> keys(Mapping.Line line, Mapping.Value cell) {
        return line.item().stream().flatMap(item -> cell.year().stream().map(year -> item.id() + " " + year));
    }

    /** What was refused of another file in the place of a value that the city does not have. */
    private Optional<Text> refused(Mapping.Line line, Mapping.Value cell) {
        if (line.item().isEmpty() || cell.year().isEmpty()) {
            return Optional.empty();
        }
        String item = line.item().get().id();
        int year = cell.year().get();
        if (city.find(item, year).isPresent()) {
            return Optional.empty();
        }
        return elsewhere.stream()
                .filter(one -> one.item().equals(item))
                .flatMap(one -> IntStream.range(
                                0, Math.min(one.years().size(), one.values().size()))
                        .filter(at -> one.years().get(at).equals(Integer.toString(year)))
                        .filter(at -> isOf(one, line, cell, one.values().get(at)))
                        .mapToObj(at -> again(one, at)))
                .findFirst();
    }

    /** Whether a refusal was of the same value, or of one that nobody had asked about: it had been in force. */
    private boolean isOf(Decision refused, Mapping.Line line, Mapping.Value cell, String value) {
        boolean wasSure = refused.question().isEmpty() || refused.question().startsWith(Remains.GONE);
        return wasSure || isSame(refused, line, cell, value);
    }

    private boolean isSame(Decision refused, Mapping.Line line, Mapping.Value cell, String value) {
        Optional<Unit> there = line.unit()
                .flatMap(unit -> words.units(refused.unit()).stream()
                        .filter(one -> one.isCompatibleWith(unit))
                        .findFirst());
        boolean isNumber = cell.isNumber() && there.isPresent() && value.matches("-?\\d+(?:\\.\\d+)?");
        return isNumber
                ? words.agree(
                        Quantity.of(Double.parseDouble(value), there.get()),
                        Quantity.of(Double.parseDouble(cell.text()), line.unit().orElseThrow()))
                : value.equals(cell.text().strip());
    }

    private static Text again(Decision refused, int at) {
        String told = refused.years().get(at) + "=" + refused.values().get(at) + " " + refused.unit();
        String where = refused.file() + " " + refused.cells();
        return Text.of(
                "这项指标这一年的数此前按决定没有采用或已撤回（" + where + "，" + told + "），这份来件又有：采用写“是”，不用写“否”。",
                "The number of this item and year was refused or withdrawn before (" + where + ", " + told
                        + "), and this file has one again. Write 是 to take it, else 否.");
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
