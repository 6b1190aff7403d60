package org.tanlu.inventory;

import java.util.List;
import java.util.Optional;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.trace.Text;

/**
 * 单列项 a memo item of one year.
 *
 * @param kind     what it is
 * @param lines    its lines; empty when nothing was told
 * @param notation the notation key that stands for it; empty when there are lines
 * @param reason   what the notation key rests on
 */
public record MemoItem(MemoKind kind, List<MemoLine> lines, Optional<Notation> notation, Text reason) {
    public MemoItem {
        lines = List.copyOf(lines);
    }

    /** Its emissions; zero where a notation key stands for them. */
    public Emissions emissions() {
        return Emissions.sum(lines.stream().map(MemoLine::emissions).toList());
    }

    /** The part that the year's energy data hold. */
    public Emissions inBalance() {
        return Emissions.sum(lines.stream().map(MemoLine::inBalance).toList());
    }

    /** Whether the city told it: a value, or that it does not occur. */
    public boolean isTold() {
        return notation.filter(key -> key != Notation.NO).isEmpty();
    }

    /** The key of its figure in a year. */
    public String key(int year) {
        return "inventory/memo/" + kind.id() + "/" + year;
    }
}
