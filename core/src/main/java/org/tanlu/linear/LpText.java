package org.tanlu.linear;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.quantity.ShortestDecimal;

/**
 * Writes a programme as text in the LP format that CPLEX made known and most solvers read. The same programme gives the same
 * text. Signs that the format does not allow in names become {@code ~} and four hexadecimal digits; a row between two bounds
 * gets a column of its own name behind {@code ~}, and so does the constant, because readers differ about both.
 */
public final class LpText {
    private static final int WIDTH = 100;
    private static final String SIGNS = "!\"#$%&()/,.;?@_`'{}|";
    private static final Set<String> RESERVED = new TreeSet<>(Set.of(
            "st",
            "s.t.",
            "subject",
            "such",
            "to",
            "that",
            "free",
            "inf",
            "infinity",
            "bound",
            "bounds",
            "general",
            "generals",
            "gen",
            "integer",
            "integers",
            "int",
            "binary",
            "binaries",
            "bin",
            "end",
            "min",
            "minimize",
            "minimise",
            "minimum",
            "max",
            "maximize",
            "maximise",
            "maximum",
            "sos",
            "semi",
            "sec",
            "obj"));

    private final LinearProgram program;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    private LpText(LinearProgram program) {
        this.program = program;
    }

    /** The text of a programme, every line ended. */
    public static String of(LinearProgram program) {
        return new LpText(program).write();
    }

    private String write() {
        text.append("\\ ").append(program.name()).append('\n');
        text.append("Minimize\n");
        objective();
        text.append("Subject To\n");
        Entries byRow = program.entries().transposed(program.rows());
        for (int row = 0; row < program.rows(); row++) {
            row(row, byRow);
        }
        text.append("Bounds\n");
        for (int column = 0; column < program.columns(); column++) {
            bounds(name(program.columnNames().get(column)), program.lower(column), program.upper(column));
        }
        addedBounds();
        wholeNumbers();
        return text.append("End\n").toString();
    }

    private void objective() {
        line.append(" obj:");
        for (int column = 0; column < program.columns(); column++) {
            if (program.cost(column) != 0) {
                term(program.cost(column), name(program.columnNames().get(column)));
            }
        }
        if (program.constant() != 0) {
            term(program.constant(), "~constant");
        }
        if (line.length() == " obj:".length()) {
            term(0, name(program.columnNames().get(0)));
        }
        endLine();
    }

    private void row(int row, Entries byRow) {
        String name = name(program.rowNames().get(row));
        double lower = program.rowLower(row);
        double upper = program.rowUpper(row);
        line.append(' ').append(name).append(':');
        for (int at = byRow.start(row); at < byRow.start(row + 1); at++) {
            term(byRow.value(at), name(program.columnNames().get(byRow.row(at))));
        }
        if (byRow.start(row) == byRow.start(row + 1)) {
            term(0, name(program.columnNames().get(0)));
        }
        if (isRange(row)) {
            term(-1, "~" + name);
            line.append(" = 0");
        } else if (lower == upper) {
            line.append(" = ").append(ShortestDecimal.of(lower));
        } else if (Double.isInfinite(upper)) {
            line.append(" >= ").append(ShortestDecimal.of(lower));
        } else {
            line.append(" <= ").append(ShortestDecimal.of(upper));
        }
        endLine();
    }

    /** Whether a row has two bounds, or none. */
    private boolean isRange(int row) {
        double lower = program.rowLower(row);
        double upper = program.rowUpper(row);
        return lower != upper && Double.isInfinite(lower) == Double.isInfinite(upper);
    }

    private void bounds(String name, double lower, double upper) {
        if (lower == upper) {
            line.append(' ').append(name).append(" = ").append(ShortestDecimal.of(lower));
            endLine();
        } else if (Double.isInfinite(lower) && Double.isInfinite(upper)) {
            line.append(' ').append(name).append(" free");
            endLine();
        } else if (lower != 0 || !Double.isInfinite(upper)) {
            String least = Double.isInfinite(lower) ? "-inf" : ShortestDecimal.of(lower);
            line.append(' ').append(least).append(" <= ").append(name);
            line.append(Double.isInfinite(upper) ? "" : " <= " + ShortestDecimal.of(upper));
            endLine();
        }
    }

    private void addedBounds() {
        for (int row = 0; row < program.rows(); row++) {
            if (isRange(row)) {
                String name = "~" + name(program.rowNames().get(row));
                bounds(name, program.rowLower(row), program.rowUpper(row));
            }
        }
        if (program.constant() != 0) {
            bounds("~constant", 1, 1);
        }
    }

    private void wholeNumbers() {
        if (!program.hasIntegers()) {
            return;
        }
        text.append("General\n");
        for (int column = 0; column < program.columns(); column++) {
            if (program.integral(column)) {
                line.append(' ').append(name(program.columnNames().get(column)));
                endLine();
            }
        }
    }

    private void term(double coefficient, String name) {
        String size = ShortestDecimal.of(StrictMath.abs(coefficient));
        String term = (coefficient < 0 ? " - " : " + ") + (size.equals("1") ? "" : size + " ") + name;
        if (line.length() + term.length() > WIDTH) {
            endLine();
            line.append(' ');
        }
        line.append(term);
    }

    private void endLine() {
        text.append(line).append('\n');
        line.setLength(0);
    }

    /** A name as the format allows it; different names stay different. */
    private static String name(String id) {
        boolean misleading = isNumberLike(id) || RESERVED.contains(id.toLowerCase(Locale.ROOT));
        var allowed = new StringBuilder();
        for (int at = 0; at < id.length(); at++) {
            char sign = id.charAt(at);
            if (isPlain(sign) && !(at == 0 && misleading)) {
                allowed.append(sign);
            } else {
                allowed.append('~').append(String.format(Locale.ROOT, "%04x", (int) sign));
            }
        }
        return allowed.toString();
    }

    private static boolean isPlain(char sign) {
        return isLetter(sign) || isDigit(sign) || SIGNS.indexOf(sign) >= 0;
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Whether a name begins like a number or an exponent. */
    private static boolean isNumberLike(String id) {
        char first = id.charAt(0);
        boolean exponent = (first == 'e' || first == 'E') && (id.length() == 1 || isDigit(id.charAt(1)));
        return isDigit(first) || first == '.' || exponent;
    }
}
