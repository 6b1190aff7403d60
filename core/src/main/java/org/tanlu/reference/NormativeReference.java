package org.tanlu.reference;

import java.util.List;
import java.util.Optional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 规范性引用文件 a standard that the guideline refers to. A dated reference holds in the edition it names alone, an undated one
 * in the latest edition with its amendments (chapter 2).
 *
 * @param number     the standard's number without year
 * @param name       its name
 * @param clause     the clause that refers to it
 * @param edition    the year it is dated by; empty for an undated reference
 * @param latest     the year of the latest edition known; empty where none is known, and for a dated reference
 * @param amendments how far amendments of the latest edition were checked; empty for a dated reference, which knows none
 * @param checked    how far it was checked that the applicable edition is the one it is told to be
 * @param uses       the measures and indicators that use it
 */
@Clause("C2-3")
public record NormativeReference(
        String number,
        Text name,
        String clause,
        Optional<String> edition,
        Optional<String> latest,
        Optional<Verification> amendments,
        Verification checked,
        List<NormativeUse> uses) {
    public NormativeReference {
        uses = List.copyOf(uses);
    }

    /** Whether the reference names its edition. */
    public boolean isDated() {
        return edition.isPresent();
    }

    /** The year of the edition that applies; empty where no edition of an undated reference is known. */
    public Optional<String> applicable() {
        return edition.or(() -> latest);
    }
}
