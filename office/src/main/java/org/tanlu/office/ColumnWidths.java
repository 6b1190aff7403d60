package org.tanlu.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tanlu.report.Block;

/** 列宽 column widths: by weight, but no column narrower than the longest number or word in it. */
final class ColumnWidths {

    private static final double BOLD = 1.1;
    private static final double SLACK = 0.2;
    private static final int HEAD_LINES = 3;
    private static final int WIDEST_HEAD = 4;
    private static final double MOST_OF_TABLE = 0.4;
    private static final int HALVINGS = 50;

    /** A number with its unit, which stand on one line: 16.7万吨标准煤. */
    private static final Pattern AMOUNT = Pattern.compile("[−-]?[0-9][0-9.,]*\\p{IsHan}{1,6}");

    private final List<Block.Column> columns;
    private final List<Double> least = new ArrayList<>();

    private ColumnWidths(Block.TableBlock table, double most, int size, int padding) {
        this.columns = table.columns();
        for (int index = 0; index < columns.size(); index++) {
            int column = index;
            double inRows = table.rows().stream()
                    .mapToDouble(row -> least(row.get(column)))
                    .max()
                    .orElse(0);
            double squares = StrictMath.max(head(columns.get(column).title()), inRows);
            least.add(StrictMath.min(squares * size + padding, most));
        }
    }

    private static double least(Block.Entry entry) {
        String text = entry.text();
        double squares = AMOUNT.matcher(text).matches() ? SLACK + SquareWidth.of(text) : SquareWidth.least(text);
        return squares * (entry.strong() ? BOLD : 1);
    }

    /** What a head needs to stand on three lines, as long as that is not much. */
    private static double head(String title) {
        double line = StrictMath.ceil(SquareWidth.of(title) / HEAD_LINES);
        return SLACK + StrictMath.max(SquareWidth.least(title), StrictMath.min(line, WIDEST_HEAD));
    }

    /** Whether the columns have room at a size of text without breaking numbers; sizes as in {@link #of}. */
    static boolean fit(Block.TableBlock table, int total, int size, int padding) {
        return sum(new ColumnWidths(table, total * MOST_OF_TABLE, size, padding).least) <= total;
    }

    /**
     * The widths of a table's columns, which add up to the total, all in twentieths of a point.
     *
     * @param size    the size of the text
     * @param padding left and right padding of a cell together
     */
    static List<Integer> of(Block.TableBlock table, int total, int size, int padding) {
        var widths = new ColumnWidths(table, total * MOST_OF_TABLE, size, padding);
        double low = 0;
        double high = total;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (sum(widths.at(middle)) > total) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return rounded(widths.at(low), total);
    }

    /** The widths when a weight of one is worth so much. */
    private List<Double> at(double unit) {
        var widths = new ArrayList<Double>();
        for (int index = 0; index < columns.size(); index++) {
            double weight = StrictMath.max(columns.get(index).weight(), 1);
            widths.add(StrictMath.max(weight * unit, least.get(index)));
        }
        return widths;
    }

    /** Scales to the total, which also narrows a table whose words are too long for it, and rounds. */
    private static List<Integer> rounded(List<Double> widths, int total) {
        double scale = total / sum(widths);
        var rounded = new ArrayList<Integer>();
        double exact = 0;
        int used = 0;
        for (double width : widths) {
            exact += width * scale;
            int next = (int) StrictMath.round(exact) - used;
            rounded.add(next);
            used += next;
        }
        return rounded;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
