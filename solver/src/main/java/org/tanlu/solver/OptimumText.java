package org.tanlu.solver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.tanlu.linear.Kkt;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.Run;
import org.tanlu.linear.Solution;
import org.tanlu.linear.Status;

/**
 * An optimum as lines of text: how the search ended, the columns and prices that are not zero by name, and at the end a
 * check sum of the lines before. It tells a damaged file; that the point is an optimum is proved anew.
 */
final class OptimumText {
    /** How far a stored point may lie outside bounds, and its proof from closing, as shares. */
    private static final double CLOSE = 1e-6;

    private static final String FORM = "tanlu optimum 2";
    private static final String COLUMN = "column\t";
    private static final String ROW = "row\t";
    private static final String END = "crc32c\t";
    /** Lines before the first column. */
    private static final int HEAD = 8;

    private OptimumText() {}

    /** A solution with a point, as lines. */
    static List<String> lines(LinearProgram program, Solution solution) {
        var lines = new ArrayList<String>();
        Run run = solution.run();
        lines.add(FORM);
        lines.add("status\t" + solution.status().name());
        lines.add("solver\t" + run.solver());
        lines.add("version\t" + run.version());
        lines.add("iterations\t" + run.iterations());
        lines.add("nodes\t" + run.nodes());
        lines.add("bound\t" + solution.bound());
        lines.add("priced\t" + solution.isPriced());
        numbers(lines, COLUMN, program.columnNames(), solution.point());
        if (solution.isPriced()) {
            numbers(lines, ROW, program.rowNames(), solution.prices());
        }
        lines.add(END + checkSum(lines));
        return lines;
    }

    private static void numbers(List<String> lines, String kind, List<String> names, double[] values) {
        for (int place = 0; place < values.length; place++) {
            if (Double.doubleToRawLongBits(values[place]) != 0) {
                lines.add(kind + names.get(place) + "\t" + values[place]);
            }
        }
    }

    /** Lines without the check sum at their end; none when they are not whole. */
    static List<String> whole(List<String> lines) {
        int last = lines.size() - 1;
        if (last < HEAD || !lines.get(0).equals(FORM)) {
            return List.of();
        }
        List<String> told = lines.subList(0, last);
        return lines.get(last).equals(END + checkSum(told)) ? told : List.of();
    }

    /** The solution that {@link #whole} lines tell; empty when it is no optimum of the programme. */
    static Optional<Solution> solution(List<String> lines, LinearProgram program) {
        Solution solution = told(lines, program);
        return Kkt.of(program, solution).worst() <= allowed(solution) ? Optional.of(solution) : Optional.empty();
    }

    /** Whole numbers are proved by a search, which leaves its gap; prices prove themselves. */
    private static double allowed(Solution solution) {
        return solution.isPriced() ? CLOSE : StrictMath.max(CLOSE, solution.gap());
    }

    private static Solution told(List<String> lines, LinearProgram program) {
        Status status = Status.valueOf(value(lines, 1));
        var run = new Run(
                value(lines, 2), value(lines, 3), Long.parseLong(value(lines, 4)), Long.parseLong(value(lines, 5)));
        double[] point = numbers(lines, COLUMN, program.columnNames());
        return Boolean.parseBoolean(value(lines, 7))
                ? Solution.priced(program, status, run, point, numbers(lines, ROW, program.rowNames()))
                : Solution.unpriced(program, status, run, point, Double.parseDouble(value(lines, 6)));
    }

    private static String value(List<String> lines, int line) {
        String text = lines.get(line);
        return text.substring(text.indexOf('\t') + 1);
    }

    /** Lines stand in the order of the names. */
    private static double[] numbers(List<String> lines, String kind, List<String> names) {
        var values = new double[names.size()];
        int place = 0;
        for (String line : lines.subList(HEAD, lines.size())) {
            if (line.startsWith(kind)) {
                int tab = line.lastIndexOf('\t');
                while (place < values.length && !isNamed(line, kind.length(), tab, names.get(place))) {
                    place++;
                }
                if (place == values.length) {
                    throw new IllegalArgumentException("the programme has no " + line);
                }
                values[place++] = Double.parseDouble(line.substring(tab + 1));
            }
        }
        return values;
    }

    private static boolean isNamed(String line, int from, int to, String name) {
        return name.length() == to - from && line.startsWith(name, from);
    }

    private static String checkSum(List<String> lines) {
        var sum = new CRC32C();
        for (String line : lines) {
            sum.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Long.toHexString(sum.getValue());
    }
}
