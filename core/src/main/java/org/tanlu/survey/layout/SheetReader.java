package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.survey.SplitNumbers;
import org.tanlu.survey.Vocabulary;
import org.tanlu.survey.Vocabulary.Kind;
import org.tanlu.table.Look;
import org.tanlu.table.Place;
import org.tanlu.trace.Text;

/** 工作表读取 goes through the tables of a sheet row by row and settles every cell. */
final class SheetReader {
    private final Grid grid;
    private final Vocabulary words;
    private final PlainWords plain;
    private final LabelReader labels;
    private final Naming naming;
    private final Fates fates;
    private final Map<Place, Beside> besides;
    private final List<Found> found = new ArrayList<>();
    private final List<Block> blocks;
    private final Guard guard;
    private final Corrections corrections;
    private final Keepers keepers;
    private final Elsewhere elsewhere;
    /** What is shown of values, their names and headings. */
    private final Set<Look> seen = new LinkedHashSet<>();
    /** The titles of the tables that the one at hand goes on with. */
    private List<Integer> continued = List.of();

    /** Reads a sheet; {@code besides} takes the sources and remarks beside its values. */
    SheetReader(
            Grid grid,
            Vocabulary words,
            PlainWords plain,
            LabelReader labels,
            Fates fates,
            Map<Place, Beside> besides,
            Keepers keepers,
            Elsewhere elsewhere) {
        this.keepers = keepers;
        this.elsewhere = elsewhere;
        this.grid = grid;
        this.words = words;
        this.plain = plain;
        this.labels = labels;
        this.naming = new Naming(words, plain);
        this.fates = fates;
        this.besides = besides;
        this.blocks = Blocks.of(grid);
        this.guard = new Guard(grid, blocks, plain.secrecy());
        this.corrections = new Corrections(grid, plain.words());
    }

    /** What was found; cells with values are not settled yet, all others are. */
    List<Found> read() {
        Map<String, Set<String>> classes = Parts.classes(grid, blocks);
        List<List<Integer>> before = Continued.titles(grid, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            continued = before.get(i);
            read(blocks.get(i), classes);
        }
        int first = blocks.isEmpty() ? grid.rows() : blocks.get(0).top();
        for (int row = 0; row < first; row++) {
            strays(row);
        }
        return found;
    }

    /** The comments that were read of no value, once the sheet is read: those of the whole sheet. */
    List<Look> comments() {
        return grid.sheet().looks().stream()
                .filter(look -> !look.comment().isEmpty() && !seen.contains(look))
                .filter(look -> !grid.isValue(look.row(), look.column()))
                .toList();
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

    private void read(Block block, Map<String, Set<String>> classes) {
        for (int row : block.titles()) {
            strays(row);
        }
        for (int row = block.top(); row <= block.bottom(); row++) {
            fates.settleRow(row, Fates.LABEL);
        }
        var segments = new Segments(block.columns(), grid.columns());
        List<Context> contexts = IntStream.range(0, segments.count())
                .mapToObj(table -> Context.of(titles(block, segments, Optional.of(table)), plain))
                .toList();
        var scrutiny = new Scrutiny(grid, plain, elsewhere, block, titles(block, segments, Optional.empty()));
        var values = new ValueReader(grid, block, words, naming, scrutiny, new Parts(grid, block, segments, classes));
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            if (!grid.isBlank(row)) {
                contexts = row(block, row, contexts, values);
            }
        }
    }

    /** The sheet's name and the titles, of one of several tables side by side those that stand over it. */
    private List<Label> titles(Block block, Segments segments, Optional<Integer> table) {
        var titles = new ArrayList<Label>();
        titles.add(labels.read(grid.sheet().table().place().sheet()));
        for (int row :
                Stream.concat(continued.stream(), block.titles().stream()).toList()) {
            for (int column = 0; column < grid.columns(); column++) {
                Label label = grid.label(row, column);
                int right = grid.right(row, column);
                int first = segments.index(column);
                int last = segments.index(right);
                boolean over = table.isEmpty() || (first <= table.get() && table.get() <= last);
                if (!label.isNone() && over) {
                    titles.add(label);
                }
            }
        }
        return titles;
    }

    private List<Context> row(Block block, int row, List<Context> contexts, ValueReader values) {
        Columns columns = block.columns();
        List<Integer> speaking = IntStream.range(0, grid.columns())
                .filter(column -> grid.speaks(row, column))
                .boxed()
                .toList();
        if (isNumbering(row, speaking)) {
            fates.settleRow(row, Fates.TITLE);
            return contexts;
        }
        if (isFormality(row, speaking)) {
            fates.settleRow(row, Fates.NOTE);
            return contexts;
        }
        List<Integer> cells =
                speaking.stream().filter(column -> !columns.isLabel(column)).toList();
        boolean single = speaking.size() == 1 && !grid.isNumber(row, speaking.get(0));
        if (cells.isEmpty() || single) {
            return contexts.stream()
                    .map(context -> words(columns, row, speaking, context, contexts.size() > 1))
                    .toList();
        }
        Optional<Text> split = split(block, row).or(() -> ShiftedRows.doubt(grid, block, row));
        if (split.isPresent()) {
            split(columns, row, speaking, split.get());
            return contexts;
        }
        Optional<Text> remark = values.remark(row);
        cells.forEach(column ->
                cell(block, row, column, contexts.get(values.table(column)).but(remark), values));
        speaking.forEach(column -> label(columns, row, column));
        Optional<Label> name = name(columns, row, speaking);
        return contexts.stream()
                .map(context -> name.map(context::under).orElse(context))
                .toList();
    }

    /** Whether a row says who filled in the form, or is a remark. */
    private boolean isFormality(int row, List<Integer> speaking) {
        boolean formal = speaking.stream()
                .allMatch(column -> plain.isFormality(grid.label(row, column).text()));
        boolean noted = grid.label(row, speaking.get(0)).is(Role.NOTE)
                && speaking.stream().noneMatch(column -> grid.isValue(row, column));
        return formal || noted;
    }

    /** Every number of a row that was split is asked. */
    private void split(Columns columns, int row, List<Integer> speaking, Text doubt) {
        for (int column : speaking) {
            if (grid.isNumber(row, column) || !columns.isLabel(column)) {
                ask(row, column, doubt);
            } else {
                label(columns, row, column);
            }
        }
    }

    private Optional<Label> name(Columns columns, int row, List<Integer> speaking) {
        return speaking.stream()
                .filter(column -> columns.role(column).filter(Role.NAME::equals).isPresent())
                .map(column -> grid.label(row, column))
                .filter(label -> label.item().isPresent())
                .findFirst();
    }

    /** A row of words: a name without values, a remark, or the heading of a section. */
    private Context words(Columns columns, int row, List<Integer> speaking, Context context, boolean isSplit) {
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
            Label label = grid.label(row, column);
            below = note ? below : below.below(label, plain);
            below = isSplit && !label.units().isEmpty()
                    ? below.but(Optional.of(Doubts.context(words.quote(label.text()))))
                    : below;
        }
        return below;
    }

    private void label(Columns columns, int row, int column) {
        Optional<Role> role = columns.role(column);
        boolean lost = grid.isValue(row, column)
                && role.filter(one -> one == Role.NAME || one == Role.UNIT || one == Role.GROUP)
                        .isPresent();
        if (lost) {
            ask(row, column, Doubts.COLUMN);
        } else if (role.filter(one -> one == Role.NOTE || one == Role.ACCESS).isPresent()) {
            fates.settle(row, column, Fates.NOTE);
        } else if (columns.isLabel(column)) {
            fates.settle(row, column, role.filter(Role.CODE::equals).isPresent() ? Fates.CODE : Fates.LABEL);
        }
    }

    /** Why a cell is no value of anything: no data, growth or rank, one month beside the twelve. */
    private Optional<Text> passed(Columns columns, int row, int column) {
        if (grid.said(row, column).kind() == Kind.ABSENT) {
            return Optional.of(Fates.ABSENT);
        }
        if (columns.role(column).filter(Role.RATE::equals).isPresent() || isRate(columns, row)) {
            return Optional.of(Fates.RATE);
        }
        return columns.isMonth(column) ? Optional.of(Fates.MONTH) : Optional.empty();
    }

    private void cell(Block block, int row, int column, Context context, ValueReader values) {
        Columns columns = block.columns();
        Optional<Text> passed = passed(columns, row, column);
        if (passed.isPresent()) {
            fates.settle(row, column, passed.get());
            return;
        }
        boolean total = (columns.role(column).filter(Role.TOTAL::equals).isPresent()
                        && !values.isOfItsOwn(column)
                        && !values.isSummed(row, column, context))
                || (isTotal(columns, row) && !isWhole(columns, row) && !values.isSum(row, column, context));
        if (total && grid.said(row, column).kind() == Kind.NUMBER) {
            fates.settle(row, column, Fates.TOTAL);
            return;
        }
        if (columns.heads().get(column).isEmpty()) {
            ask(row, column, Doubts.COLUMN);
            return;
        }
        Found value = values.read(row, column, columns.isCounted(column) ? context.counted() : context);
        Segments segments = values.segments();
        List<String> comments = values.looks().comments(row, column);
        Beside said = Beside.of(grid, block, segments, row, column)
                .without(values.ofOtherYears(row, column, value.year()))
                .marked(values.marks(row, column, value.year()))
                .commented(comments);
        Beside beside = guard.guarded(said, block, segments, row, column, comments);
        Found shown = shown(block, values, row, column, value);
        boolean weak = shown.doubt().filter(Doubts::isRemark).isPresent()
                || values.remark(row).isPresent()
                || words.isApproximate(grid.said(row, column));
        besides.put(value.place(), weak ? beside.doubted() : beside);
        Found sure = corrections.checked(shown, block, row, column);
        Found single = columns.isMergedOver(grid, row, column) ? sure.but(Doubts.MERGED) : sure;
        Found open = Beside.unknownAccess(grid, block, segments, row, column)
                .map(single::but)
                .orElse(single);
        found.add(grid.sheet().hides(row, column) ? open.but(Doubts.HIDDEN) : open);
    }

    /** A value with what is asked for who provided it, and for what is shown of it, which is kept as read. */
    private Found shown(Block block, ValueReader values, int row, int column, Found value) {
        seen.addAll(values.looks().around(row, column));
        Found kept = provided(block, values.segments(), row, column, value);
        return values.looks().doubt(row, column, value.year()).map(kept::but).orElse(kept);
    }

    /** A total that a department provided, by its row, which does not keep the city's is asked. */
    private Found provided(Block block, Segments segments, int row, int column, Found value) {
        return segments.labels(column).stream()
                .filter(other ->
                        block.columns().role(other).filter(Role.NOTE::equals).isPresent())
                .map(other -> grid.shown(row, other).text())
                .filter(text -> value.item()
                        .filter(item -> !keepers.isKept(keepers.named(text), item))
                        .isPresent())
                .findFirst()
                .map(text -> value.but(Doubts.keeper(Scrutiny.shortened(text))))
                .orElse(value);
    }

    /**
     * A row of a CSV file with more cells than its heading, some of which look like the groups of a number that commas
     * between thousands have split; empty for all others.
     */
    private Optional<Text> split(Block block, int row) {
        int heads = IntStream.rangeClosed(block.top(), block.bottom())
                .map(head -> grid.sheet().table().rows().get(head).size())
                .max()
                .orElse(0);
        return SplitNumbers.in(grid.sheet().table(), row, heads)
                ? Optional.of(Doubts.thousands(row + 1))
                : Optional.empty();
    }

    /** Whether a row tells growth, change or rank of the item above it: 比上年增长（%）. */
    private boolean isRate(Columns columns, int row) {
        return IntStream.range(0, grid.columns())
                .filter(columns::isLabel)
                .filter(column -> columns.role(column)
                        .filter(role -> role == Role.NOTE || role == Role.ACCESS || role == Role.CODE)
                        .isEmpty())
                .anyMatch(column -> grid.label(row, column).is(Role.RATE));
    }

    /** Whether a name, group or year, or a number in front of no known name, says that the row is a total. */
    private boolean isTotal(Columns columns, int row) {
        boolean named = IntStream.range(0, grid.columns())
                .filter(column -> columns.role(column).filter(Role.NAME::equals).isPresent())
                .anyMatch(column -> grid.label(row, column).item().isPresent());
        return IntStream.range(0, grid.columns())
                .filter(columns::isLabel)
                .filter(column -> columns.role(column)
                        .filter(role -> role == Role.NOTE
                                || role == Role.ACCESS
                                || role == Role.UNIT
                                || (role == Role.CODE && named))
                        .isEmpty())
                .mapToObj(column -> grid.label(row, column))
                .anyMatch(label -> label.is(Role.TOTAL));
    }

    /** Whether the total is that of an item which is merged over it and its parts below. */
    private boolean isWhole(Columns columns, int row) {
        return IntStream.range(0, grid.columns())
                .filter(columns::isLabel)
                .filter(column -> grid.label(row, column).item().isPresent())
                .anyMatch(column -> row + 1 < grid.rows() && grid.anchor(row + 1, column)[0] == row);
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
        grid.find(row, column)
                .ifPresent(cell -> found.add(Found.asked(cell, words.quote(cell.text()), around(row, column), doubt)));
    }

    /** The texts on the left of a cell and the nearest one above it, by which people know what it is. */
    private List<String> around(int row, int column) {
        Stream<String> left = IntStream.range(0, column)
                .filter(other -> isText(row, other))
                .mapToObj(other -> grid.label(row, other).text());
        Stream<String> above = IntStream.iterate(row - 1, other -> other >= 0, other -> other - 1)
                .filter(other -> isText(other, column))
                .limit(1)
                .mapToObj(other -> grid.label(other, column).text());
        return Stream.concat(left, above)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private boolean isText(int row, int column) {
        return grid.speaks(row, column) && !grid.isNumber(row, column);
    }
}
