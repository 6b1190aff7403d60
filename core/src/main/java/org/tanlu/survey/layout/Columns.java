package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 列 what the columns of a table hold, by their headings, and where these do not say it, by what stands below them.
 *
 * @param heads what is written over each column, from top to bottom, of all columns of the sheet
 * @param roles what each column holds; columns that hold nothing are left out
 */
record Columns(List<List<Head>> heads, Map<Integer, Role> roles) {
    private static final Pattern MONTH = Pattern.compile("(?:本月|当月|(?:\\d{4}年)?(?:0?[1-9]|1[0-2])月份?)(?:实际|完成|数|值)*");

    /**
     * A label over a column and where it stands.
     *
     * @param label  the label
     * @param row    its row
     * @param column its column, which is another one when it stands over several
     */
    record Head(Label label, int row, int column) {}

    /** The columns of a table with a body. */
    static Columns of(Grid grid, int top, int bottom, int end) {
        Columns heads = heads(grid, top, bottom);
        var roles = new LinkedHashMap<Integer, Role>();
        for (int column = 0; column < grid.columns(); column++) {
            role(grid, heads.heads.get(column), column, bottom + 1, end).ifPresent(put(roles, column));
        }
        named(grid, roles, bottom + 1, end);
        return new Columns(heads.heads, roles);
    }

    /** Classes (类别, 类型) of which some are items by themselves are names, where no other column has names. */
    private static void named(Grid grid, Map<Integer, Role> roles, int first, int end) {
        List<Integer> groups = roles.entrySet().stream()
                .filter(entry -> entry.getValue() == Role.GROUP)
                .map(Map.Entry::getKey)
                .toList();
        boolean isOnly = groups.size() == 1
                && !roles.containsValue(Role.NAME)
                && !roles.containsValue(Role.CODE)
                && IntStream.range(first, end)
                        .mapToObj(row -> grid.label(row, groups.get(0)))
                        .anyMatch(label -> label.item().isPresent());
        if (isOnly) {
            roles.put(groups.get(0), Role.NAME);
        }
    }

    private static Consumer<Role> put(Map<Integer, Role> roles, int column) {
        return role -> roles.put(column, role);
    }

    /** The columns as their headings alone show them. */
    static Columns heads(Grid grid, int top, int bottom) {
        List<List<Head>> heads = IntStream.range(0, grid.columns())
                .mapToObj(column -> heads(grid, top, bottom, column))
                .toList();
        var roles = new LinkedHashMap<Integer, Role>();
        for (int column = 0; column < heads.size(); column++) {
            byHead(heads.get(column)).ifPresent(put(roles, column));
        }
        return new Columns(heads, roles);
    }

    private static List<Head> heads(Grid grid, int top, int bottom, int column) {
        var heads = new ArrayList<Head>();
        for (int row = top; row <= bottom; row++) {
            int[] place = grid.anchor(row, column);
            boolean isCovered = place[0] != row || place[1] != column;
            if (!isCovered && !grid.speaks(row, column) && row < bottom && !grid.isMergedAcross(row)) {
                place = leftOf(grid, row, column, bottom);
            }
            var head = new Head(grid.label(place[0], place[1]), place[0], place[1]);
            if (!head.label.isNone() && heads.stream().noneMatch(head::equals)) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** Where nothing is merged a heading goes on to the right until the next, over columns that have headings below. */
    private static int[] leftOf(Grid grid, int row, int column, int bottom) {
        int left = column;
        while (left >= 0 && !grid.speaks(row, left)) {
            if (IntStream.rangeClosed(row + 1, bottom).noneMatch(hasText(grid, left))) {
                return new int[] {row, column};
            }
            left--;
        }
        boolean open = left >= 0
                && grid.label(row, left).role().isEmpty()
                && IntStream.rangeClosed(row + 1, bottom).anyMatch(hasText(grid, left));
        return open ? new int[] {row, left} : new int[] {row, column};
    }

    private static IntPredicate hasText(Grid grid, int column) {
        return row -> grid.speaks(row, column);
    }

    private static Optional<Role> byHead(List<Head> heads) {
        List<Label> labels = heads.stream().map(Head::label).toList();
        if (labels.stream().anyMatch(label -> label.is(Role.RATE))) {
            return Optional.of(Role.RATE);
        }
        if (labels.stream().anyMatch(label -> label.is(Role.TOTAL))) {
            return Optional.of(Role.TOTAL);
        }
        List<Role> roles = labels.stream()
                .flatMap(label -> label.role().stream())
                .distinct()
                .toList();
        boolean values = labels.stream()
                .anyMatch(label -> label.item().isPresent()
                        || label.year().isPresent()
                        || label.ago().isPresent());
        if (values) {
            return Optional.of(Role.VALUE);
        }
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }

    private static Optional<Role> role(Grid grid, List<Head> heads, int column, int first, int end) {
        Optional<Role> byHead = byHead(heads);
        return byHead.isPresent() ? byHead : byBody(grid, heads, column, first, end);
    }

    /** What a column without a telling heading holds: years, units, names or, with anything else, values. */
    private static Optional<Role> byBody(Grid grid, List<Head> heads, int column, int first, int end) {
        List<Integer> rows = IntStream.range(first, end)
                .filter(row -> grid.speaks(row, column))
                .boxed()
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean unheaded = heads.stream().allMatch(head -> head.label.role().isPresent());
        List<Label> labels = rows.stream().map(row -> grid.label(row, column)).toList();
        long names = labels.stream().filter(Label::isName).count();
        if (unheaded
                && names < labels.size()
                && labels.stream()
                        .allMatch(label -> label.isYear() || label.role().isPresent())
                && labels.stream().anyMatch(Label::isYear)) {
            return Optional.of(Role.YEAR);
        }
        if (rows.stream().anyMatch(row -> grid.isNumber(row, column))) {
            return Optional.of(Role.VALUE);
        }
        if (unheaded && labels.stream().allMatch(Label::isUnit)) {
            return Optional.of(Role.UNIT);
        }
        boolean items = labels.stream().anyMatch(label -> label.item().isPresent());
        return Optional.of(items ? Role.NAME : Role.GROUP);
    }

    Optional<Role> role(int column) {
        return Optional.ofNullable(roles.get(column));
    }

    /** Whether the cells of a column say what the values beside them are. */
    boolean isLabel(int column) {
        return role(column).map(Role::isLabel).orElse(heads.get(column).isEmpty());
    }

    /** Whether a further heading may stand below those of a column: it does not hold names, units or remarks. */
    boolean isOpen(int column) {
        boolean values = role(column)
                .filter(role -> role == Role.VALUE || role == Role.TOTAL || role == Role.RATE)
                .isPresent();
        return values || (role(column).isEmpty() && !heads.get(column).isEmpty());
    }

    /** Whether a column without a heading stands beside one that is open, as under a heading over several columns. */
    boolean isBesideOpen(int column) {
        int left = column;
        while (left > 0 && heads.get(left).isEmpty()) {
            left--;
        }
        return isOpen(left);
    }

    /** Whether a label is what stands over its column already, as when a heading is repeated. */
    boolean repeats(int column, Label label) {
        return heads.get(column).stream().anyMatch(head -> head.label.text().equals(label.text()));
    }

    /** Whether a column counts all twelve months of a year up. */
    boolean isCounted(int column) {
        return heads.get(column).stream()
                .anyMatch(head -> head.label.ago().isPresent() && YearEnd.isTwelve(head.label.text()));
    }

    /** Whether a column is of one month beside one that counts all twelve up, as which nobody needs it. */
    boolean isMonth(int column) {
        boolean isMonth = heads.get(column).stream()
                .anyMatch(head -> MONTH.matcher(head.label.text().strip()).matches());
        return isMonth && IntStream.range(0, heads.size()).anyMatch(this::isCounted);
    }

    boolean hasYear(int column) {
        return heads.get(column).stream().anyMatch(head -> head.label.year().isPresent());
    }

    /** Whether a cell is merged over columns of other headings or rows of other names. */
    boolean isMergedOver(Grid grid, int row, int column) {
        boolean across = IntStream.rangeClosed(column + 1, grid.right(row, column))
                .anyMatch(other ->
                        !heads().get(other).isEmpty() && !heads().get(other).equals(heads().get(column)));
        boolean down = IntStream.rangeClosed(row + 1, grid.bottom(row, column))
                .anyMatch(below -> IntStream.range(0, grid.columns())
                        .anyMatch(label -> isLabel(label) && grid.speaks(below, label)));
        return across || down;
    }
}
