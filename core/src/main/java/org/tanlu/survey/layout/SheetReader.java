package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Kind;
import org.tanlu.trace.Text;

/** 工作表读取 goes through the tables of a sheet row by row and settles every cell. */
final class SheetReader {
    private static final Pattern RISKY_NOTE =
            Pattern.compile(".*(单位|实为|应为|改为|更正|上年|去年|预计|预测|计划数|目标|作废|万元|亿元|规模以上|规上|市区|估).*");

    private final Grid grid;
    private final Vocabulary words;
    private final PlainWords plain;
    private final Naming naming;
    private final Fates fates;
    private final List<Found> found = new ArrayList<>();

    SheetReader(Grid grid, Vocabulary words, PlainWords plain, Fates fates) {
        this.grid = grid;
        this.words = words;
        this.plain = plain;
        this.naming = new Naming(words, plain);
        this.fates = fates;
    }

    /** What was found; cells with values are not settled yet, all others are. */
    List<Found> read() {
        List<Block> blocks = Blocks.of(grid);
        blocks.forEach(this::read);
        int first = blocks.isEmpty() ? grid.rows() : blocks.get(0).top();
        for (int row = 0; row < first; row++) {
            strays(row);
        }
        return found;
    }

    /** Rows above the first heading: words are titles, numbers are asked. */
    private void strays(int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (grid.isNumber(row, column)) {
                ask(row, column, Doubts.HEADLESS);
            } else {
                fates.settle(row, column, Fates.TITLE);
            }
        }
    }

    private void read(Block block) {
        var labels = new ArrayList<Label>();
        labels.add(
                new LabelReader(words, plain).read(grid.sheet().table().place().sheet()));
        block.titles()
                .forEach(row -> IntStream.range(0, grid.columns())
                        .mapToObj(column -> grid.label(row, column))
                        .filter(label -> !label.isNone())
                        .forEach(labels::add));
        for (int row : block.titles()) {
            strays(row);
        }
        for (int row = block.top(); row <= block.bottom(); row++) {
            fates.settleRow(row, Fates.LABEL);
        }
        Context context = Context.of(labels, plain);
        var values = new ValueReader(grid, block, words, naming);
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            if (!grid.isBlank(row)) {
                context = row(block, row, context, values);
            }
        }
    }

    private Context row(Block block, int row, Context context, ValueReader values) {
        Columns columns = block.columns();
        List<Integer> speaking = IntStream.range(0, grid.columns())
                .filter(column -> grid.speaks(row, column))
                .boxed()
                .toList();
        Label first = grid.label(row, speaking.get(0));
        if (isNumbering(row, speaking)) {
            fates.settleRow(row, Fates.TITLE);
            return context;
        }
        if (first.is(Role.NOTE) && speaking.stream().noneMatch(column -> grid.isValue(row, column))) {
            fates.settleRow(row, Fates.NOTE);
            return context;
        }
        List<Integer> cells =
                speaking.stream().filter(column -> !columns.isLabel(column)).toList();
        boolean single = speaking.size() == 1 && !grid.isNumber(row, speaking.get(0));
        if (cells.isEmpty() || single) {
            return words(columns, row, speaking, context);
        }
        Context here = risky(columns, row, speaking, context);
        cells.forEach(column -> cell(block, row, column, here, values));
        speaking.forEach(column -> label(columns, row, column));
        return name(columns, row, speaking).map(context::under).orElse(context);
    }

    private Optional<Label> name(Columns columns, int row, List<Integer> speaking) {
        return speaking.stream()
                .filter(column -> columns.role(column).filter(Role.NAME::equals).isPresent())
                .map(column -> grid.label(row, column))
                .filter(label -> label.item().isPresent())
                .findFirst();
    }

    /** A row of words: a name without values, a remark, or the heading of a section. */
    private Context words(Columns columns, int row, List<Integer> speaking, Context context) {
        fates.settleRow(row, speaking.size() == 1 ? Fates.TITLE : Fates.LABEL);
        Optional<Label> named = name(columns, row, speaking);
        if (named.isPresent()) {
            return context.under(named.get());
        }
        if (speaking.size() > 1
                && speaking.stream()
                        .anyMatch(column ->
                                columns.role(column).filter(Role.CODE::equals).isPresent())) {
            return context;
        }
        Context below = context;
        for (int column : speaking) {
            boolean note = columns.role(column).filter(Role.NOTE::equals).isPresent();
            below = note ? below : below.below(grid.label(row, column), plain);
        }
        return below;
    }

    /** A remark behind the values that may change their meaning is asked about. */
    private Context risky(Columns columns, int row, List<Integer> speaking, Context context) {
        return speaking.stream()
                .filter(column -> columns.role(column).filter(Role.NOTE::equals).isPresent())
                .map(column -> grid.label(row, column).text())
                .filter(text -> RISKY_NOTE.matcher(text).matches())
                .findFirst()
                .map(text -> new Context(
                        context.titles(),
                        context.section(),
                        context.parent(),
                        context.units(),
                        context.year(),
                        Optional.of(Doubts.remark(words.quote(text)))))
                .orElse(context);
    }

    private void label(Columns columns, int row, int column) {
        Optional<Role> role = columns.role(column);
        boolean lost = grid.isValue(row, column)
                && role.filter(one -> one == Role.NAME || one == Role.UNIT || one == Role.GROUP)
                        .isPresent();
        if (lost) {
            ask(row, column, Doubts.COLUMN);
        } else if (role.filter(Role.NOTE::equals).isPresent()) {
            fates.settle(row, column, Fates.NOTE);
        } else if (columns.isLabel(column)) {
            fates.settle(row, column, role.filter(Role.CODE::equals).isPresent() ? Fates.CODE : Fates.LABEL);
        }
    }

    private void cell(Block block, int row, int column, Context context, ValueReader values) {
        Kind kind = grid.said(row, column).kind();
        if (kind == Kind.ABSENT) {
            fates.settle(row, column, Fates.ABSENT);
            return;
        }
        Columns columns = block.columns();
        boolean total = columns.role(column).filter(Role.TOTAL::equals).isPresent() || isTotal(columns, row);
        if (total && kind == Kind.NUMBER) {
            fates.settle(row, column, Fates.TOTAL);
            return;
        }
        if (columns.heads().get(column).isEmpty()) {
            ask(row, column, Doubts.COLUMN);
            return;
        }
        Found value = values.read(row, column, context);
        found.add(grid.sheet().hides(row, column) ? value.but(Doubts.HIDDEN) : value);
    }

    private boolean isTotal(Columns columns, int row) {
        return IntStream.range(0, grid.columns())
                .filter(columns::isLabel)
                .mapToObj(column -> grid.label(row, column))
                .anyMatch(label -> label.is(Role.TOTAL));
    }

    /** The row 甲 乙 1 2 3 below the heading of official forms. */
    private boolean isNumbering(int row, List<Integer> speaking) {
        int next = 1;
        for (int column : speaking) {
            if (grid.isNumber(row, column)) {
                if (!grid.said(row, column).text().equals(Integer.toString(next++))) {
                    return false;
                }
            } else if (!grid.label(row, column).text().strip().matches("[甲乙丙丁戊A-Da-d]")) {
                return false;
            }
        }
        return next > 2;
    }

    private void ask(int row, int column, Text doubt) {
        grid.find(row, column).ifPresent(cell -> found.add(Found.asked(cell, words.quote(cell.text()), doubt)));
    }
}
