package org.tanlu.survey;

import java.util.Optional;
import org.tanlu.table.Place;
import org.tanlu.trace.Verification;

/** 核验状态 reads how far a row's value was checked; rows that do not say are counted and said once a table. */
final class StatusReader {
    private final FindingLog log;
    private Optional<Place> firstMissing = Optional.empty();
    private int missing;

    StatusReader(FindingLog log) {
        this.log = log;
    }

    /** The status of a row: what it says, or unverified. */
    Verification read(LongTable.Line line) {
        String text = line.text(Column.STATUS);
        if (text.isEmpty()) {
            firstMissing = firstMissing.or(() -> Optional.of(line.first().place()));
            missing++;
            return Verification.UNVERIFIED;
        }
        Optional<Verification> status = Verification.find(text);
        if (status.isEmpty()) {
            log.at(line.cell(Column.STATUS).place(), "SUR-STATUS", "status", Characters.quote(text));
        }
        return status.orElse(Verification.UNVERIFIED);
    }

    /** Says how many rows had no status since the last time. */
    void report() {
        firstMissing.ifPresent(place -> log.at(place, "SUR-STATUS-MISSING", "rows", Integer.toString(missing)));
        firstMissing = Optional.empty();
        missing = 0;
    }
}
