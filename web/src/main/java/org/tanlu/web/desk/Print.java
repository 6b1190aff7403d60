package org.tanlu.web.desk;

import org.tanlu.verification.Imprint;
import org.tanlu.verification.Reading;
import org.tanlu.verification.VersionChanges;
import org.tanlu.verification.VersionComparison;
import org.tanlu.web.store.Version;

/**
 * 印样 what the plan of a version printed: little enough to be kept after its draft is gone, and all that a comparison needs.
 *
 * @param version  the version
 * @param reading  its full document as it reads
 * @param imprint  its results by key
 * @param isSolved whether it has a pathway
 */
public record Print(Version version, Reading reading, Imprint imprint, boolean isSolved) {
    /** Stands for the digests that only written documents have. */
    private static final String UNWRITTEN = "unwritten";

    static Print of(Draft draft) {
        Reading reading = Reading.of(draft.composed().full());
        return new Print(draft.version(), reading, Imprint.of(reading, UNWRITTEN, UNWRITTEN), draft.isSolved());
    }

    /** What differs in a later one. */
    public VersionChanges changesTo(Print later) {
        return VersionComparison.compare(reading, imprint, later.reading, later.imprint);
    }
}
