package org.tanlu.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.reference.BalanceRow;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.BalanceLayout.Block;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;
import org.tanlu.trace.Clause;

/**
 * 平衡表页面 a sheet by what only a regional balance has, form P303-1: its title, its totals of supply, transformation and final
 * consumption under headings of carriers; and the texts on it that are neither headings nor labels (clause 7.1.4).
 */
@Clause("7.1.4")
public final class BalancePage {
    private static final Pattern TITLE = Pattern.compile("(?s)(?!.*(?:取自|来自|来源|根据|依据|[。；;])).*能\\s*源\\s*平\\s*衡\\s*表.*");
    private static final Pattern HINT = Pattern.compile("能\\s*源\\s*平\\s*衡\\s*表|终端消费|加工转换|可供.{0,4}消费");
    private static final int TITLE_ROWS = 6;
    private static final int FEWEST_TOTALS = 2;
    private static final int FEWEST_ROWS = 3;

    private final Table table;
    private final BalanceLabels labels;
    private final List<Block> blocks;
    private final List<Cell> titles = new ArrayList<>();
    private final List<Cell> named = new ArrayList<>();
    private final List<Cell> notes = new ArrayList<>();

    /** The page of a table. */
    public BalancePage(Table table, ReferenceData reference) {
        this.table = table;
        this.labels = new BalanceLabels(reference);
        this.blocks = new BalanceLayout(table, labels, reference.units()).blocks();
        for (int row = 0; row < table.rows().size(); row++) {
            sort(row);
        }
    }

    /** Whether a table of whatever name is a regional balance by its title and rows, or by its totals alone. */
    public static boolean is(Table table, ReferenceData reference) {
        boolean isHinted = table.rows().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> HINT.matcher(cell.text()).find());
        return isHinted && new BalancePage(table, reference).isBalance();
    }

    private boolean isBalance() {
        List<BalanceRow> rows = blocks.stream()
                .flatMap(block -> IntStream.range(block.body(), block.end())
                        .mapToObj(row -> table.find(row, block.label()))
                        .flatMap(Optional::stream))
                .flatMap(label -> labels.rows(label.text()).stream())
                .distinct()
                .toList();
        long totals = rows.stream()
                .filter(row -> row.kind() == BalanceRow.Kind.TOTAL)
                .map(BalanceRow::section)
                .filter(BalancePage::isOfBalancesOnly)
                .distinct()
                .count();
        boolean isTitled = table.rows().stream()
                .limit(TITLE_ROWS)
                .flatMap(List::stream)
                .anyMatch(cell -> TITLE.matcher(cell.text()).matches());
        return totals >= FEWEST_TOTALS || (isTitled && rows.size() >= FEWEST_ROWS);
    }

    private static boolean isOfBalancesOnly(BalanceRow.Section section) {
        return section == BalanceRow.Section.SUPPLY
                || section == BalanceRow.Section.TRANSFORMATION
                || section == BalanceRow.Section.FINAL;
    }

    private void sort(int row) {
        boolean isTitle = !blocks.isEmpty() && row < blocks.get(0).heads().get(0);
        boolean isHead = blocks.stream().anyMatch(block -> block.heads().contains(row));
        boolean isUnits =
                blocks.stream().flatMap(block -> block.unitRow().stream()).anyMatch(units -> units == row);
        List<Cell> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (!CellAccount.speaks(cell) || !isText(cell, row, column)) {
                continue;
            }
            if (isHead || isUnits || isLabel(row, column)) {
                named.add(cell);
            } else {
                (isTitle ? titles : notes).add(cell);
            }
        }
    }

    /** Whether a cell is no number; 保密 in the place of one is a notation key, elsewhere a word. */
    private boolean isText(Cell cell, int row, int column) {
        Written written = NumberText.read(cell);
        boolean isInside = blocks.stream()
                .anyMatch(block -> row >= block.body()
                        && row < block.end()
                        && block.columns().containsKey(column));
        return written instanceof Written.Refused || (written instanceof Written.Key && !isInside);
    }

    /** A known label, or an unknown one beside numbers. */
    private boolean isLabel(int row, int column) {
        return blocks.stream()
                .filter(block -> block.label() == column && row >= block.body() && row < block.end())
                .anyMatch(block ->
                        !labels.rows(table.rows().get(row).get(column).text()).isEmpty()
                                || block.columns().keySet().stream()
                                        .flatMap(at -> table.find(row, at).stream())
                                        .anyMatch(cell -> NumberText.read(cell) instanceof Written.Amount));
    }

    /** The texts above the headings, top down. */
    public List<Cell> titles() {
        return List.copyOf(titles);
    }

    /** The headings and the labels of rows. */
    public List<Cell> labels() {
        return List.copyOf(named);
    }

    /** All other texts: notes below, remarks beside, words in the place of numbers. */
    public List<Cell> notes() {
        return List.copyOf(notes);
    }

    /** All texts. */
    public Stream<Cell> texts() {
        return Stream.of(titles, named, notes).flatMap(List::stream);
    }
}
