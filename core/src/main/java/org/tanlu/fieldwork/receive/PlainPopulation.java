package org.tanlu.fieldwork.receive;

import java.util.List;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.table.Cell;
import org.tanlu.table.Sheet;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 人口口径 asks about a population that does not say which it is, where the police send it, who keep the register of households, or
 * the registered population stands in the same file (clause 4.2).
 */
@Clause("4.2")
final class PlainPopulation {
    private static final String ITEM = "population";
    private static final String RESIDENT = "常住";
    private static final String REGISTERED = "户籍";
    private static final String POLICE = "公安";

    private final String sender;
    private final boolean isDoubtful;

    /** The doubts of a file of a department. */
    PlainPopulation(String department, List<Sheet> sheets) {
        this.sender = department;
        this.isDoubtful = department.contains(POLICE)
                || sheets.stream()
                        .flatMap(sheet -> sheet.table().rows().stream())
                        .flatMap(List::stream)
                        .map(Cell::text)
                        .anyMatch(text -> text.contains(REGISTERED));
    }

    /** The line, with a question where it may be the registered population. */
    Mapping.Line asked(Mapping.Line line) {
        boolean isPlain = line.item().filter(item -> item.id().equals(ITEM)).isPresent()
                && line.words().stream().noneMatch(word -> word.contains(RESIDENT));
        return isDoubtful && isPlain ? line.asked(question()) : line;
    }

    private Text question() {
        boolean isOfPolice = sender.contains(POLICE);
        return Text.of(
                (isOfPolice ? "公安部门掌握的是户籍人口" : "文件中另有户籍人口") + "，这里只写“人口”：是常住人口、照原样采用写“是”，是户籍人口写“否”，请向统计局要常住人口",
                (isOfPolice
                                ? "The police keep the registered population"
                                : "The file has the registered population, too")
                        + ", and here it says population only. Write 是 if it is the resident population, 否 if it is the"
                        + " registered one, and ask the bureau of statistics.");
    }
}
