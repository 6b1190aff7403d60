package org.tanlu.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.reference.Units;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 平衡表标题 the unit that the lines above a balance state for all of it. Whatever says standard coal outweighs everything
 * else: figures in standard coal must never be taken for physical quantities.
 */
final class BalanceTitle {
    private static final Pattern UNIT = Pattern.compile("单位\\s*[:：]?\\s*([^\\s,，、;；()（）\\[\\]]+)(?!\\s*[,，、;；])");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]+)[)）\\]]");
    private static final Pattern STANDARD = Pattern.compile("标准量|折合?标准?煤(?!系数)|[(（\\[]\\s*标准?煤");
    private static final String PHYSICAL = "实物量";
    private static final String STANDARD_COAL = "万吨标准煤";
    private static final String NOTE = "(?s)\\s*注\\s*[:：\\d].*";
    private static final int MOST_CELLS = 3;
    private static final Set<String> DIMENSIONS = Set.of("energy", "mass", "gas_volume");

    private final Table table;
    private final Units units;

    BalanceTitle(Table table, Units units) {
        this.table = table;
        this.units = units;
    }

    /** The unit as written, or 万吨标准煤 for a table of 标准量; empty when the lines state none. */
    Optional<String> unit(Block block) {
        List<String> texts = IntStream.range(block.top(), block.body())
                .filter(row -> !block.unitRow().equals(Optional.of(row)))
                .boxed()
                .flatMap(row -> cells(row, block).stream())
                .map(Cell::text)
                .filter(text -> !text.matches(NOTE))
                .toList();
        List<String> stated =
                texts.stream().flatMap(text -> stated(text).stream()).toList();
        Optional<String> standard = stated.stream().filter(this::isStandardCoal).findFirst();
        boolean said = texts.stream()
                .anyMatch(text ->
                        !text.contains(PHYSICAL) && STANDARD.matcher(text).find());
        return standard.or(() -> said ? Optional.of(STANDARD_COAL) : Optional.empty())
                .or(() -> stated.stream().reduce((first, second) -> second));
    }

    /** What may be a title: in a heading row only the heading of the labels, elsewhere lines of few cells. */
    private List<Cell> cells(int row, Block block) {
        if (block.heads().contains(row)) {
            return table.find(row, block.label()).stream().toList();
        }
        List<Cell> cells =
                table.rows().get(row).stream().filter(CellAccount::speaks).toList();
        return cells.size() <= MOST_CELLS ? cells : List.of();
    }

    private Optional<String> stated(String text) {
        return UNIT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(this::isUnit)
                .findFirst()
                .or(() -> BRACKETS.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(this::isUnit)
                        .findFirst());
    }

    private boolean isUnit(String text) {
        return units.all(text).stream().anyMatch(unit -> DIMENSIONS.contains(unit.dimension()));
    }

    private boolean isStandardCoal(String text) {
        return units.all(text).stream().anyMatch(UnitReader::isStandardCoal);
    }
}
