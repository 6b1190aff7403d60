package org.tanlu.quality;

import java.util.List;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Source;

/**
 * 官方清单对照 the comparison of a year's account with one official inventory (clause 4.2).
 *
 * @param year        the year
 * @param publication the official inventory
 * @param lines       the lines, which together hold all that either side counts
 */
@Clause("4.2")
public record ReconciledInventory(int year, Source publication, List<ReconciledLine> lines) {
    public ReconciledInventory {
        lines = List.copyOf(lines);
    }

    /** The lines by the sides that have them, those of the largest gaps one by one. */
    public List<ReconciledGroup> groups() {
        return ReconciledGroup.of(lines);
    }

    /** The official total. */
    public Emissions official() {
        return Emissions.sum(
                lines.stream().map(line -> line.official().emissions()).toList());
    }

    /** Tanlu's total, imports included. */
    public Emissions own() {
        return Emissions.sum(lines.stream().map(line -> line.own().emissions()).toList());
    }

    /** Tanlu less official. */
    public Emissions gap() {
        return own().minus(official());
    }

    /** The gap, in parts. */
    public GapParts parts() {
        return GapParts.sum(lines.stream().map(ReconciledLine::parts).toList());
    }

    /** By how much, as a share, Tanlu's total misses the official one where both count the same. */
    public Quantity missedInTotal() {
        Emissions missed =
                Emissions.sum(lines.stream().map(ReconciledLine::unreproduced).toList());
        return share(Math.abs(missed.tonnes()));
    }

    /** The same line by line, so that what is too much in one does not make up for what is too little in another. */
    public Quantity missedByLine() {
        Emissions missed = Emissions.sum(lines.stream()
                .map(line -> Emissions.tonnes(Math.abs(line.unreproduced().tonnes())))
                .toList());
        return share(missed.tonnes());
    }

    private Quantity share(double missed) {
        double whole = Math.abs(official().tonnes());
        return Quantity.of(whole == 0 ? 0 : missed / whole, Unit.ONE);
    }

    /** The key of a line's figure, or of a figure of the whole, for example {@code total}. */
    public String key(String line, String part) {
        return "reconciliation/" + publication.id() + "/" + line + "/" + part + "/" + year;
    }

    /** Every figure of the comparison, under its key {@code reconciliation/…/year}. */
    public List<Figure> figures() {
        return ReconciliationFigures.of(this);
    }
}
