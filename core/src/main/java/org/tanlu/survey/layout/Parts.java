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
    private final Grid grid;
    private final Block block;
    private final Segments segments;
    private final Map<String, Set<String>> classes = new LinkedHashMap<>();

    Parts(Grid grid, Block block, Segments segments) {
        this.grid = grid;
        this.block = block;
        this.segments = segments;
        for (int row = block.bottom() + 1; row < block.end(); row++) {
            for (String item : named(row)) {
                classes(row)
                        .forEach(name -> classes.computeIfAbsent(item, any -> new LinkedHashSet<>())
                                .add(name));
            }
        }
    }

    /** Why a value of an item may be of a part of the city only, by the labels of its row; empty when nothing says so. */
    Optional<Text> doubt(int row, int column, Word item) {
        if (isNamed(row, column)) {
            return classes.getOrDefault(item.id(), Set.of()).size() > 1
                    ? groups(row, column)
                            .filter(label -> isClass(label, item))
                            .findFirst()
                            .map(this::part)
                    : Optional.empty();
        }
        return labels(row, column)
                .filter(this::isSum)
                .findFirst()
                .map(label -> Doubts.sum(label.text()))
                .or(() -> groups(row, column)
                        .filter(label -> isClass(label, item))
                        .findFirst()
                        .map(this::part));
    }

    /** Whether a row sums up the rows of classes around it, of an item that its headings or title name. */
    boolean isSum(int row, int column, Context context) {
        boolean item = context.titleItem().isPresent()
                || block.columns().heads().get(column).stream()
                        .anyMatch(head -> head.label().item().isPresent());
        return item
                && !isNamed(row, column)
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
