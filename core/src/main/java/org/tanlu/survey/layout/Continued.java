package org.tanlu.survey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 续表 tables that say that they go on with the one above, whose titles and units hold for them. */
final class Continued {
    private static final Pattern SAID = Pattern.compile("续表|[(（]续[)）]");

    private Continued() {}

    /** For each table of a sheet, the rows of the titles of those that it goes on with; none where it says nothing. */
    static List<List<Integer>> titles(Grid grid, List<Block> blocks) {
        var all = new ArrayList<List<Integer>>();
        var open = new ArrayList<Integer>();
        for (Block block : blocks) {
            if (all.isEmpty() || !isSaid(grid, block)) {
                open.clear();
            }
            all.add(List.copyOf(open));
            open.addAll(block.titles());
        }
        return all;
    }

    private static boolean isSaid(Grid grid, Block block) {
        return block.titles().stream()
                .flatMap(row -> IntStream.range(0, grid.columns()).mapToObj(column -> grid.label(row, column)))
                .anyMatch(label -> SAID.matcher(label.text()).find());
    }
}
