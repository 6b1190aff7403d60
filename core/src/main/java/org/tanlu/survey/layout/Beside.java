package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tanlu.survey.AccessAnswer;
import org.tanlu.trace.Access;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 来源和备注 what stands beside a value in the columns of sources and remarks, as written.
 *
 * @param source what its columns of sources say; empty when they say nothing
 * @param remark what its columns of remarks say, and marks of preliminary numbers; empty when there is nothing
 * @param access who may see it, if that is said
 * @param status how far a value can be trusted that a person takes in spite or because of it
 */
public record Beside(String source, String remark, Optional<Access> access, Verification status) {
    /** Nothing stands there. */
    public static final Beside NOTHING = new Beside("", "", Optional.empty(), Verification.SECONDARY);

    private static final String GUARD = "密级标注：";

    private static final Pattern SOURCE = Pattern.compile(".*(?:来源|出处|(?i:source)).*", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile(".*(?:备注|说明|注|注释|(?i:note|remark))\\s*", Pattern.DOTALL);

    /** What stands beside a value of a table, which may have others at its sides. */
    static Beside of(Grid grid, Block block, Segments segments, int row, int column) {
        return new Beside(
                texts(grid, block, segments, row, column, SOURCE),
                texts(grid, block, segments, row, column, REMARK),
                access(grid, block, segments, row, column),
                Verification.SECONDARY);
    }

    /** With marks of numbers that are preliminary, expected or marked for a reason that the sheet does not tell. */
    Beside marked(List<String> marks) {
        String joined = Stream.concat(
                        Stream.of(remark).filter(text -> !text.isEmpty()),
                        marks.stream().filter(mark -> !remark.contains(mark)).map(mark -> "标记：" + mark))
                .collect(Collectors.joining("；"));
        return marks.isEmpty() ? this : new Beside(source, joined, access, Verification.UNVERIFIED);
    }

    /** Without remarks that are of other values of the row. */
    Beside without(List<String> others) {
        String left = Stream.of(remark.split("；"))
                .filter(part -> others.stream().noneMatch(other -> other.strip().equals(part)))
                .collect(Collectors.joining("；"));
        return others.isEmpty() ? this : new Beside(source, left, access, status);
    }

    /** With the stricter of its mark and another, and the words that say so. */
    Beside guarded(Optional<Access> mark, List<String> words) {
        Optional<Access> strict =
                access.map(own -> mark.map(own::and).orElse(own)).or(() -> mark);
        String joined = Stream.concat(
                        Stream.of(remark).filter(text -> !text.isEmpty()),
                        words.stream().map(text -> GUARD + text))
                .collect(Collectors.joining("；"));
        return new Beside(source, joined, strict, status);
    }

    /** With comments at the cells. */
    Beside commented(List<String> comments) {
        String joined = Stream.concat(
                        Stream.of(remark).filter(text -> !text.isEmpty()),
                        comments.stream().map(comment -> "批注：" + comment))
                .collect(Collectors.joining("；"));
        return comments.isEmpty() ? this : new Beside(source, joined, access, status);
    }

    /** The words around a value that say who may see it. */
    public List<String> secrecy() {
        return Stream.of(remark.split("；"))
                .filter(part -> part.startsWith(GUARD))
                .map(part -> part.substring(GUARD.length()))
                .toList();
    }

    /** With a remark that was asked. */
    Beside doubted() {
        return status == Verification.SECONDARY ? new Beside(source, remark, access, Verification.WEAK) : this;
    }

    /** The strictest of what columns of access say, and of remarks that say nothing but who may see the value. */
    private static Optional<Access> access(Grid grid, Block block, Segments segments, int row, int column) {
        return IntStream.range(0, grid.columns())
                .filter(other -> segments.index(other) == segments.index(column))
                .boxed()
                .flatMap(other -> block
                        .columns()
                        .role(other)
                        .flatMap(role -> access(
                                role,
                                isAskedIfOpen(block, other),
                                grid.shown(row, other).text()))
                        .stream())
                .reduce(Access::and);
    }

    /** What stands in columns of access beside a value and is no word for it; the value is confidential until somebody says. */
    static Optional<Text> unknownAccess(Grid grid, Block block, Segments segments, int row, int column) {
        return IntStream.range(0, grid.columns())
                .filter(other -> segments.index(other) == segments.index(column))
                .filter(other ->
                        block.columns().role(other).filter(Role.ACCESS::equals).isPresent())
                .filter(other -> !AccessAnswer.isAnswered(
                        isAskedIfOpen(block, other), grid.shown(row, other).text()))
                .mapToObj(other -> grid.shown(row, other).text())
                .findFirst()
                .map(text -> Doubts.access(text.strip()));
    }

    /** Whether a column asks if the value may be published, so that 否 holds it back. */
    private static boolean isAskedIfOpen(Block block, int column) {
        return block.columns().heads().get(column).stream()
                .anyMatch(head -> AccessAnswer.isAskedIfOpen(head.label().text()));
    }

    private static Optional<Access> access(Role role, boolean isAskedIfOpen, String text) {
        return switch (role) {
            case NOTE -> Access.find(text);
            case ACCESS -> AccessAnswer.find(isAskedIfOpen, text);
            default -> Optional.empty();
        };
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
