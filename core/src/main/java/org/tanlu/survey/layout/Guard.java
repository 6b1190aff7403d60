package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.survey.Secrecy;
import org.tanlu.table.Cell;
import org.tanlu.trace.Access;

/**
 * 密级标注 who may see the values of a sheet by what stands over, below and beside them: the names of file and sheet, titles,
 * section headings, notes, heads and names. The strictest word holds.
 */
final class Guard {
    private final Grid grid;
    private final Secrecy secrecy;
    private final List<Said> whole = new ArrayList<>();
    private final List<Said> rows = new ArrayList<>();
    private final Set<Integer> titles = new LinkedHashSet<>();

    /** What a sheet of some blocks says. */
    Guard(Grid grid, List<Block> blocks, Secrecy secrecy) {
        this.grid = grid;
        this.secrecy = secrecy;
        String file = grid.sheet().table().place().file().replaceFirst(".*[/\\\\]", "");
        Stream.of(file, grid.sheet().table().place().sheet()).forEach(name -> add(whole, 0, name));
        grid.sheet().around().forEach(text -> add(whole, 0, text));
        int first = blocks.isEmpty() ? 0 : blocks.get(0).top();
        blocks.forEach(block -> titles.addAll(block.titles()));
        for (int row = 0; row < grid.rows(); row++) {
            RowWords words = RowWords.of(grid, row);
            boolean isAside = row < first
                    || titles.contains(row)
                    || (words.numbers() == 0 && words.labels().size() == 1);
            if (isAside) {
                int at = row;
                words.labels().forEach(column -> add(rows, at, text(at, column)));
            }
        }
    }

    /**
     * 标注 what is said of who may see values.
     *
     * @param row    where, from 0
     * @param access who may
     * @param text   the words
     */
    record Said(int row, Access access, String text) {}

    private void add(List<Said> to, int row, String text) {
        secrecy.find(text).ifPresent(access -> to.add(new Said(row, access, text.strip())));
    }

    private String text(int row, int column) {
        return grid.find(row, column).map(Cell::text).orElse("");
    }

    /** What stands beside a value, with the marks of what stands around it and of comments at it, its names and heads. */
    Beside guarded(Beside beside, Block block, Segments segments, int row, int column, List<String> comments) {
        var commented = new ArrayList<Said>();
        comments.forEach(comment -> add(commented, row, comment));
        List<Said> around = Stream.of(
                        whole.stream(),
                        rows.stream().filter(said -> said.row() < row || isBelow(said, block)),
                        heads(block, column),
                        commented.stream())
                .flatMap(said -> said)
                .toList();
        Optional<Access> own = segments.labels(column).stream()
                .filter(label -> block.columns()
                        .role(label)
                        .filter(role -> role != Role.ACCESS)
                        .isPresent())
                .flatMap(label -> secrecy.find(grid.shown(row, label).text()).stream())
                .reduce(Access::and);
        Optional<Access> strictest =
                Stream.concat(around.stream().map(Said::access), own.stream()).reduce(Access::and);
        return beside.guarded(
                strictest, around.stream().map(Said::text).distinct().toList());
    }

    /** A note below the last numbers of a block is of all of them. */
    private boolean isBelow(Said said, Block block) {
        return !titles.contains(said.row())
                && said.row() > block.bottom()
                && said.row() < block.end()
                && IntStream.range(said.row(), block.end())
                        .allMatch(row -> RowWords.of(grid, row).numbers() == 0);
    }

    private Stream<Said> heads(Block block, int column) {
        var said = new ArrayList<Said>();
        block.columns()
                .heads()
                .get(column)
                .forEach(head -> add(said, head.row(), head.label().text()));
        return said.stream();
    }
}
