package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tanlu.survey.TableNames;
import org.tanlu.survey.Tables;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.survey.layout.MappingTable.Decision;

/**
 * 批准情况 what people wrote into the mapping tables of a city, and what of it is about a line; the last word holds. What they
 * wrote of a question serves for files alike, what they changed only for its own file.
 */
final class Decisions {
    private final List<Decision> all;
    private final String own;

    private Decisions(List<Decision> all, String own) {
        this.all = all;
        this.own = own;
    }

    /** What a city's mapping tables say to the lines of a file whose own table is named. */
    static Decisions of(Tables tables, String own) {
        return new Decisions(
                tables.tables().stream()
                        .filter(table -> table.name().startsWith(TableNames.MAPPING))
                        .flatMap(table -> MappingTable.read(table).stream())
                        .toList(),
                own);
    }

    /** Whether a decision stands in the table of the file itself. */
    boolean isOwn(Decision decision) {
        return decision.table().equals(own);
    }

    /**
     * What somebody approved or refused: the question of the line, the same values of the same file, or a change of them. What
     * stands in the file's own table goes before what stands in those of others.
     */
    Optional<Decision> find(Mapping.Line line) {
        Predicate<Decision> isDecided = one -> one.isApproved() || one.isRefused();
        Predicate<Decision> isOurs = one -> isOwn(one)
                && (one.isAbout(line) || one.isOfValues(own, line) || (one.isOf(own, line) && one.isChanged()));
        return last(isDecided.and(isOurs)).or(() -> last(isDecided.and(one -> !isOwn(one) && one.isAbout(line))));
    }

    /** What somebody changed in the row of a line without approving or refusing it. */
    Optional<Decision> findChange(Mapping.Line line) {
        return last(one -> one.isOf(own, line) && one.isChanged()).filter(one -> !one.isApproved() && !one.isRefused());
    }

    /** What somebody wrote in the row of a line that neither approves nor refuses it; empty for nothing. */
    String unclear(Mapping.Line line) {
        return last(one -> isOwn(one) && (one.isOf(own, line) || one.isAbout(line)))
                .filter(Decision::isUnclear)
                .map(Decision::approved)
                .orElse("");
    }

    private Optional<Decision> last(Predicate<Decision> condition) {
        return all.stream().filter(condition).reduce((first, last) -> last);
    }
}
