package org.tanlu.survey.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tanlu.table.Look;
import org.tanlu.trace.Text;

/** 所见 what a spreadsheet shows of a value, its name and its headings beside their texts: struck through, unseen, commented. */
final class Looks {
    private final Grid grid;
    private final Block block;
    private final Segments segments;
    private final BiFunction<String, Optional<Integer>, Optional<Text>> remarks;

    /** {@code remarks} tells what is to be asked of a remark at a value of a year. */
    Looks(Grid grid, Block block, Segments segments, BiFunction<String, Optional<Integer>, Optional<Text>> remarks) {
        this.grid = grid;
        this.block = block;
        this.segments = segments;
        this.remarks = remarks;
    }

    /** What is shown of a value, then of the labels of its row and the heads of its column. */
    List<Look> around(int row, int column) {
        Stream<int[]> beside = segments.labels(column).stream().map(label -> new int[] {row, label});
        Stream<int[]> over =
                block.columns().heads().get(column).stream().map(head -> new int[] {head.row(), head.column()});
        return Stream.of(Stream.of(new int[] {row, column}), beside, over)
                .flatMap(places -> places)
                .map(place -> grid.anchor(place[0], place[1]))
                .flatMap(place -> grid.look(place[0], place[1]).stream())
                .distinct()
                .toList();
    }

    /** Why a value of a year has to be asked for what is shown; empty for nothing. */
    Optional<Text> doubt(int row, int column, Optional<Integer> year) {
        Optional<Look> own = grid.look(row, column);
        if (around(row, column).stream().anyMatch(Look::isStruck)) {
            return Optional.of(Doubts.STRUCK);
        }
        if (own.filter(Look::isUnseen).isPresent()) {
            return Optional.of(Doubts.UNSEEN);
        }
        if (own.filter(Look::isScaled).isPresent()) {
            return Optional.of(Doubts.SCALED);
        }
        return comments(row, column).stream()
                .flatMap(comment -> remarks.apply(comment, year).stream())
                .findFirst();
    }

    /** The comments at a value, its labels and heads. */
    List<String> comments(int row, int column) {
        return around(row, column).stream()
                .map(look -> look.comment().replaceAll("\\s+", " ").strip())
                .filter(comment -> !comment.isEmpty())
                .distinct()
                .toList();
    }
}
