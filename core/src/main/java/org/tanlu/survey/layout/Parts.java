package org.tanlu.survey.layout;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.trace.Text;

/** 分项 rows that a column of classes, districts or sectors tells apart: each is a part of the item, not the city's total. */
final class Parts {
    private static final String CUMULATED = "累计";

    private final Grid grid;
    private final Block block;
    private final Segments segments;
    private final Map<String, Set<String>> classes;

    /** The parts of a table; {@code classes} are those of its whole sheet. */
    Parts(Grid grid, Block block, Segments segments, Map<String, Set<String>> classes) {
        this.grid = grid;
        this.block = block;
        this.segments = segments;
        this.classes = classes;
    }

    /** The classes beside each item that names say by themselves, in all tables of a sheet. */
    static Map<String, Set<String>> classes(Grid grid, List<Block> blocks) {
        var classes = new LinkedHashMap<String, Set<String>>();
        for (Block block : blocks) {
            var parts = new Parts(grid, block, new Segments(block.columns(), grid.columns()), classes);
            for (int row = block.bottom() + 1; row < block.end(); row++) {
                for (String item : parts.named(row)) {
                    classes.computeIfAbsent(item, any -> new LinkedHashSet<>()).addAll(parts.classes(row));
                }
            }
        }
        return classes;
    }

    /** Why a value of an item may be of a part of the city only, by the labels of its row; empty when nothing says so. */
    Optional<Text> doubt(int row, int column, Word item) {
        boolean isNamed = isNamed(row, column);
        Stream<Label> summing = isNamed ? groups(row, column) : labels(row, column);
        return summing.filter(this::isSum)
                .findFirst()
                .map(label -> Doubts.sum(label.text()))
                .or(() -> groups(row, column)
                        .filter(label -> isClass(label, item))
                        .filter(label -> !isNamed || isApart(label, row, column, item))
                        .findFirst()
                        .map(this::part))
                .or(() -> columnDoubt(column));
    }

    /**
     * Whether the class beside a row that names its item makes a part of it: where the sheet has the item under other classes
     * too, and where the class is not the item's own field. An id beside the row settles the latter.
     */
    private boolean isApart(Label label, int row, int column, Word item) {
        boolean isCoded =
                shown(row, column, Role.CODE).anyMatch(code -> code.item().isPresent());
        return classes.getOrDefault(item.id(), Set.of()).size() > 1
                || (!isCoded && !grid.plain().isOwnField(label.text(), item));
    }

    private Optional<Text> columnDoubt(int column) {
        if (isOwnMean(column)) {
            return total(column).map(label -> mean(label.text()));
        }
        return isSummed(column)
                ? Optional.of(Doubts.sumOf(total(column).orElseThrow().text(), beside(column)))
                : Optional.empty();
    }

    private static Text mean(String head) {
        return Text.of(
                "“" + head + "”是该指标当年的数（如平均人数、平均失业率），还是别的几个数的平均？是当年的数写“是”，不是写“否”",
                "Is \"" + head
                        + "\" the item's own value of the year, which is a mean by nature, or the mean of others? Write 是"
                        + " if it is the year's, 否 if not.");
    }

    /** Whether a column is called a mean of one year (2023年平均) of which the table has no other column that it could be made from. */
    boolean isOwnMean(int column) {
        Optional<Integer> year = total(column).flatMap(Label::year);
        return year.isPresent()
                && !isSummed(column)
                && summands(column).stream()
                        .flatMap(this::heads)
                        .noneMatch(label -> label.year().equals(year));
    }

    /** The heading that calls a column a total. */
    private Optional<Label> total(int column) {
        return heads(column).filter(label -> label.is(Role.TOTAL)).findFirst();
    }

    /** Whether a column sums up others that are not of other years. */
    boolean isSummed(int column) {
        boolean hasYear = block.columns().hasYear(column);
        return total(column).filter(this::isSum).isPresent()
                && (hasYear || summands(column).stream().noneMatch(block.columns()::hasYear));
    }

    /**
     * Whether a column adds up the months of a year beside those of one month (本月, 累计), where no column is of a year: it is
     * perhaps the year's.
     */
    boolean isCumulated(int column) {
        return total(column).filter(label -> label.text().contains(CUMULATED)).isPresent()
                && !summands(column).isEmpty()
                && summands(column).stream().noneMatch(block.columns()::hasYear);
    }

    /** A row or column that is named as a part (其中：…) of what no row above, or column before it, tells as its whole. */
    Optional<Text> within(int row, int column, Word item, Optional<Word> above) {
        Optional<Label> beside =
                shown(row, column, Role.NAME).filter(Parts::isWithin).findFirst();
        Optional<Label> over = heads(column).filter(Parts::isWithin).findFirst();
        Optional<Word> whole = beside.isPresent() ? above : before(column);
        boolean isPart = whole.filter(one -> !one.id().equals(item.id()))
                .filter(one -> one.unit().isCompatibleWith(item.unit()))
                .isPresent();
        return beside.or(() -> over).filter(any -> !isPart).map(label -> Doubts.within(label.text()));
    }

    private static boolean isWithin(Label label) {
        return label.text().strip().startsWith("其中");
    }

    private Optional<Word> before(int column) {
        return IntStream.iterate(column - 1, other -> other >= 0, other -> other - 1)
                .filter(other -> segments.index(other) == segments.index(column))
                .boxed()
                .flatMap(other -> heads(other).flatMap(label -> label.item().stream()))
                .findFirst();
    }

    /** The columns of values of the same table that are no totals. */
    List<Integer> summands(int column) {
        return IntStream.range(0, grid.columns())
                .filter(other -> segments.index(other) == segments.index(column))
                .filter(other ->
                        block.columns().role(other).filter(Role.VALUE::equals).isPresent())
                .boxed()
                .toList();
    }

    /** What the columns beside a total are called, apart from what stands over the total too. */
    private List<String> beside(int column) {
        List<Label> own = heads(column).toList();
        return summands(column).stream()
                .flatMap(other -> heads(other).filter(label -> !own.contains(label) && !label.isYear()))
                .map(Label::text)
                .distinct()
                .toList();
    }

    private Stream<Label> heads(int column) {
        return block.columns().heads().get(column).stream().map(Columns.Head::label);
    }

    /** Whether a row sums up the rows of classes around it, of an item that its headings, its title or its own name tell. */
    boolean isSum(int row, int column, Context context) {
        if (isNamed(row, column)) {
            return groups(row, column).anyMatch(this::isSum);
        }
        boolean item = context.titleItem().isPresent()
                || heads(column).anyMatch(label -> label.item().isPresent());
        return item
                && labels(row, column).anyMatch(this::isSum)
                && IntStream.range(block.bottom() + 1, block.end())
                        .filter(other -> other != row && grid.isNumber(other, column))
                        .anyMatch(other -> isPart(other, column));
    }

    private boolean isPart(int row, int column) {
        List<Label> labels = labels(row, column).filter(Label::isName).toList();
        return !labels.isEmpty()
                && !isNamed(row, column)
                && labels.stream().noneMatch(label -> grid.plain().isFirm(label.text()));
    }

    private Text part(Label label) {
        return Doubts.row(label.text());
    }

    private boolean isSum(Label label) {
        return label.is(Role.TOTAL) && grid.plain().isSum(label.text());
    }

    /** Whether a label sets its row apart from others of an item; words for the whole city and parts of its name do not. */
    private boolean isClass(Label label, Word item) {
        String text = PlainWords.withoutNumbering(label.text());
        return label.isName()
                && !grid.plain().isNeutral(text)
                && !item.name().chinese().contains(text);
    }

    /** Whether a name or id in the row says the item. */
    private boolean isNamed(int row, int column) {
        return shown(row, column, Role.NAME).anyMatch(Label::isName)
                || shown(row, column, Role.CODE).anyMatch(label -> label.item().isPresent());
    }

    private Stream<Label> groups(int row, int column) {
        return shown(row, column, Role.GROUP);
    }

    private Stream<Label> labels(int row, int column) {
        return Stream.concat(groups(row, column), shown(row, column, Role.NAME));
    }

    private Stream<Label> shown(int row, int column, Role role) {
        return segments.labels(column).stream()
                .filter(label ->
                        block.columns().role(label).filter(role::equals).isPresent())
                .map(label -> grid.shown(row, label));
    }

    /** The items that names in a row say by themselves. */
    private List<String> named(int row) {
        return ofRole(row, Role.NAME)
                .flatMap(label -> label.item().stream())
                .map(Word::id)
                .toList();
    }

    private List<String> classes(int row) {
        return ofRole(row, Role.GROUP).filter(Label::isName).map(Label::text).toList();
    }

    private Stream<Label> ofRole(int row, Role role) {
        return IntStream.range(0, grid.columns())
                .filter(column ->
                        block.columns().role(column).filter(role::equals).isPresent())
                .mapToObj(column -> grid.shown(row, column));
    }
}
