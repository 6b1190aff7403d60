package org.tanlu.fieldwork.request;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.Vocabulary;
import org.tanlu.table.Cell;
import org.tanlu.table.Table;

/** 要求年份 the years that a city's own tables are about, filled in or not. */
final class AskedYears {
    private static final List<String> HEADS = List.of("年份", "year");

    private AskedYears() {}

    /** The years of the city's data and of the rows that wait for data, ascending. */
    static List<Integer> of(Tables tables, Dossier dossier, ReferenceData reference) {
        var words = new Vocabulary(reference);
        var years = new TreeSet<>(dossier.valueYears());
        tables.tables().stream()
                .filter(table -> table.name().startsWith(TableNames.DATA)
                        && !table.rows().isEmpty())
                .forEach(table -> add(table, words, years));
        return List.copyOf(years);
    }

    private static void add(Table table, Vocabulary words, Set<Integer> years) {
        List<String> heads =
                table.rows().get(0).stream().map(Cell::text).map(words::strip).toList();
        int column = heads.stream()
                .filter(HEADS::contains)
                .findFirst()
                .map(heads::indexOf)
                .orElse(-1);
        for (int row = 1; column >= 0 && row < table.rows().size(); row++) {
            table.find(row, column).map(Cell::text).flatMap(words::year).ifPresent(years::add);
        }
    }
}
