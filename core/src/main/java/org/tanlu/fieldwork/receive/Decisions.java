package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Decision;

/** 批准情况 what people wrote into the mapping tables of a city, and what of it is about a line; the last word holds. */
final class Decisions {
    private final List<Decision> all;
    private final String file;

    private Decisions(List<Decision> all, String file) {
        this.all = all;
        this.file = file;
    }

    /** What a city's mapping tables say to the lines of a file. */
    static Decisions of(Tables tables, String file) {
        return new Decisions(
                tables.tables().stream()
                        .filter(table -> table.name().startsWith(TableNames.MAPPING))
                        .flatMap(table -> MappingTable.read(table).stream())
                        .toList(),
                file);
    }

    /** What somebody approved or refused: the question of the line, the same values of the same file, or a change of them. */
    Optional<Decision> find(Mapping.Line line) {
        return last(one -> (one.isApproved() || one.isRefused())
                && (one.isAbout(line) || one.isOfValues(file, line) || (one.isOf(file, line) && one.isChanged())));
    }

    /** What somebody changed in the row of a line without approving or refusing it. */
    Optional<Decision> findChange(Mapping.Line line) {
        return last(one -> one.isOf(file, line) && one.isChanged())
                .filter(one -> !one.isApproved() && !one.isRefused());
    }

    private Optional<Decision> last(Predicate<Decision> condition) {
        return all.stream().filter(condition).reduce((first, last) -> last);
    }
}
