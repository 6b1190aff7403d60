package org.tanlu.history;

import java.util.Optional;
import org.tanlu.inventory.Calibre;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Emissions;
import org.tanlu.trace.Text;

/** 分析对象 which emissions a statement is about. */
public enum Subject {
    TOTAL("直接与间接排放合计", "direct and indirect emissions"),
    DIRECT("直接排放", "direct emissions");

    private final Text text;

    Subject(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The subject in both languages. */
    public Text text() {
        return text;
    }

    /** The id in keys and results. */
    public String id() {
        return this == TOTAL ? "total" : "direct";
    }

    /** A year's emissions; empty where the total is not known. */
    Optional<Emissions> of(Inventory inventory) {
        if (this == DIRECT) {
            return Optional.of(inventory.direct());
        }
        return inventory.isTotalKnown() ? Optional.of(inventory.total()) : Optional.empty();
    }

    boolean compares(Calibre one, Calibre other) {
        return this == TOTAL ? one.comparesTotals(other) : one.comparesDirect(other);
    }
}
