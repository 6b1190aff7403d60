package org.tanlu.survey.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * 来源和备注 what stands beside a value in the columns of sources and remarks, as written.
 *
 * @param source what its columns of sources say; empty when they say nothing
 * @param remark what its columns of remarks say; empty when they say nothing
 */
public record Beside(String source, String remark) {
    /** Nothing stands there. */
    public static final Beside NOTHING = new Beside("", "");

    private static final Pattern SOURCE = Pattern.compile(".*(?:来源|出处|(?i:source)).*", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile(".*(?:备注|说明|注|注释|(?i:note|remark))\\s*", Pattern.DOTALL);

    /** What stands beside a value of a table, which may have others at its sides. */
    static Beside of(Grid grid, Block block, Segments segments, int row, int column) {
        return new Beside(
                texts(grid, block, segments, row, column, SOURCE), texts(grid, block, segments, row, column, REMARK));
    }

    private static String texts(Grid grid, Block block, Segments segments, int row, int column, Pattern heading) {
        return IntStream.range(0, grid.columns())
                .filter(other -> segments.index(other) == segments.index(column))
                .filter(other ->
                        block.columns().role(other).filter(Role.NOTE::equals).isPresent())
                .filter(other -> block.columns().heads().get(other).stream()
                        .anyMatch(head -> heading.matcher(head.label().text()).matches()))
                .mapToObj(other -> grid.shown(row, other))
                .flatMap(label -> Optional.of(label.text().strip()).stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
