package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tanlu.reference.Form;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.RegisterTable;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/**
 * 企业清单 a plain list of enterprises by name and year, in a column or its title, that has few of the columns of their register, and
 * no others but serial numbers, or under 企业名称 mostly columns of the register, several of them: its rows are rows of that
 * register, never data of the city.
 */
final class FirmList {
    private static final String FORM = "enterprises";
    private static final String NAME = "name";
    private static final int LEAST = 2;
    /** How many columns of the register, the name among them, make a list one of it whatever its names are. */
    private static final int SEVERAL = 4;

    private static final Pattern FIRM_NAME = Pattern.compile("(?:企业|公司).*名称.*");

    private FirmList() {}

    /** The register of enterprises, if a sheet is such a list. */
    static Optional<Form> form(Table table, Vocabulary words, ReferenceData reference) {
        Form form = reference.form(FORM);
        boolean isDated = words.hasHeadings(table, form, List.of(TitleYear.COLUMN))
                || TitleYear.find(table, form, words, reference.reading()).isPresent();
        if (!isDated || !words.hasHeadings(table, form, List.of(NAME))) {
            return Optional.empty();
        }
        if (isUnderHeadings(table, form, words)) {
            return Optional.of(form);
        }
        Pattern firm = Pattern.compile(".*(?:" + reference.reading().alternatives("firm") + ")");
        List<RegisterTable.Line> lines = RegisterTable.open(form, Optional.of(table)).lines().stream()
                .filter(line -> !line.text(NAME).isEmpty())
                .toList();
        List<RegisterTable.Line> firms = lines.stream()
                .filter(line -> firm.matcher(line.text(NAME)).matches())
                .toList();
        boolean isKnown = firms.stream().allMatch(line -> isKnown(form, table, line, words));
        boolean isList = firms.size() >= LEAST && firms.size() * 2 >= lines.size() && isKnown;
        return Optional.of(form).filter(any -> isList);
    }

    /** Whether a heading says that the rows are of enterprises, and several more, most of all, are those of the register. */
    private static boolean isUnderHeadings(Table table, Form form, Vocabulary words) {
        List<Integer> known = words.knownColumns(table, form);
        List<Integer> unknown = words.unknownColumns(table, form);
        boolean isNamed = table.rows().stream()
                .filter(row -> known.stream().allMatch(column -> column < row.size() && words.speaks(row.get(column))))
                .findFirst()
                .filter(row -> row.stream()
                        .anyMatch(cell -> FIRM_NAME.matcher(cell.text().strip()).matches()))
                .isPresent();
        return isNamed && known.size() >= SEVERAL && known.size() > unknown.size();
    }

    /** Whether every cell of a row stands in a column of the register, or numbers the rows. */
    private static boolean isKnown(Form form, Table table, RegisterTable.Line line, Vocabulary words) {
        List<Integer> serials = words.serialColumns(table, form);
        List<Cell> cells = table.rows().get(line.number() - 1);
        long written = IntStream.range(0, cells.size())
                .filter(column -> !serials.contains(column) && words.speaks(cells.get(column)))
                .count();
        return written
                == line.texts().values().stream()
                        .filter(text -> !text.isEmpty())
                        .count();
    }
}
