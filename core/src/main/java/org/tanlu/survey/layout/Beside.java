package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.trace.Verification;

/**
 * 来源和备注 what stands beside a value in the columns of sources and remarks, as written.
 *
 * @param source what its columns of sources say; empty when they say nothing
 * @param remark what its columns of remarks say, and marks of preliminary numbers; empty when there is nothing
 * @param status how far a value can be trusted that a person takes in spite or because of it
 */
public record Beside(String source, String remark, Verification status) {
    /** Nothing stands there. */
    public static final Beside NOTHING = new Beside("", "", Verification.SECONDARY);

    private static final Pattern SOURCE = Pattern.compile(".*(?:来源|出处|(?i:source)).*", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile(".*(?:备注|说明|注|注释|(?i:note|remark))\\s*", Pattern.DOTALL);

    /** What stands beside a value of a table, which may have others at its sides. */
    static Beside of(Grid grid, Block block, Segments segments, int row, int column) {
        return new Beside(
                texts(grid, block, segments, row, column, SOURCE),
                texts(grid, block, segments, row, column, REMARK),
                Verification.SECONDARY);
    }

    /** With marks of numbers that are preliminary, expected or marked for a reason that the sheet does not tell. */
    Beside marked(List<String> marks) {
        String joined = Stream.concat(
                        Stream.of(remark).filter(text -> !text.isEmpty()), marks.stream().map(mark -> "标记：" + mark))
                .collect(Collectors.joining("；"));
        return marks.isEmpty() ? this : new Beside(source, joined, Verification.UNVERIFIED);
    }

    /** With a remark that was asked. */
    Beside doubted() {
        return status == Verification.SECONDARY ? new Beside(source, remark, Verification.WEAK) : this;
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
