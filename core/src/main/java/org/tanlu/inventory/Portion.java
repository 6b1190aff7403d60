package org.tanlu.inventory;

import java.util.List;
import java.util.Locale;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 部门划分 which part of a row's use a line or user is, where a share of it serves another department (clause 7.1.6).
 *
 * @param carveOut the share
 * @param moved    whether this is the part that moved, not the one that stayed
 * @param whole    the use before it was divided
 */
@Clause("7.1.6")
public record Portion(CarveOut carveOut, boolean moved, Quantity whole) {

    /** How the amount of this part follows from the whole. */
    Derivation derivation(Text label, Quantity amount, Derivation undivided) {
        return new Derivation(label, amount, rule(), "7.1.6", List.of(undivided, carveOut.origin()));
    }

    private Text rule() {
        String percent = Print.number(carveOut.share().in(Unit.ONE).value() * 100) + "%";
        String origin = "（" + percent + "，" + carveOut.source().cited() + "［"
                + carveOut.verification().text().chinese() + "］）";
        String english = "(" + percent + ", " + carveOut.source().titleEnglish() + " ["
                + carveOut.verification().text().english() + "])";
        return moved
                ? Text.of(
                        "该行用量×划入" + carveOut.to().text().chinese() + "的比例" + origin,
                        "the row's use × share moved to " + carveOut.to().text().english() + " " + english)
                : Text.of(
                        "该行用量×（1－划入" + carveOut.to().text().chinese() + "的比例）" + origin,
                        "the row's use × (1 − share moved to "
                                + carveOut.to().text().english() + ") " + english);
    }

    /** What tells this part's key from that of the part that stayed; empty for the latter. */
    String keyPart() {
        return moved ? "/" + carveOut.to().name().toLowerCase(Locale.ROOT) : "";
    }
}
