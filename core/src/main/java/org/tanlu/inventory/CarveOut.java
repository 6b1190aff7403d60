package org.tanlu.inventory;

import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Functional;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Source;
import org.tanlu.trace.Text;
import org.tanlu.trace.Verification;

/**
 * 划出比例 the share of a row's fuel that serves another department than the row's own (clauses 7.1.6 and 7.1.9): vehicles
 * outside the transport branch, stations and offices inside it.
 *
 * @param row          the balance row, households undivided
 * @param fuel         gasoline, diesel, coal, heat or electricity
 * @param name         what the share is
 * @param to           the department it moves to
 * @param share        the share, between 0 and 1
 * @param source       who says so
 * @param verification how far that was checked
 * @param told         whether the city told it; else it is common practice
 * @param origin       the share with its source and place
 */
@Clause({"7.1.6", "7.1.9"})
public record CarveOut(
        String row,
        String fuel,
        Text name,
        Functional to,
        Quantity share,
        Source source,
        Verification verification,
        boolean told,
        Derivation origin) {

    public CarveOut {
        if (share.in(Unit.ONE).value() < 0 || share.in(Unit.ONE).value() > 1) {
            throw new IllegalArgumentException("a share lies between nothing and the whole: " + name + " " + share);
        }
    }
}
