package org.tanlu.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/**
 * 对照行 one line of the comparison with an official inventory (clause 4.2).
 *
 * @param id       the line's name in keys
 * @param label    what is compared
 * @param presence which side has it
 * @param official the official lines
 * @param own      Tanlu's lines at the official grain
 * @param parts    the gap, in parts
 * @param unsplit  why activity and factor were not told apart; empty where they were
 * @param border   what the boundary part of a line that both sides have is made of; empty where there is none
 * @param doubts   what looks like an error on either side
 */
@Clause("4.2")
public record ReconciledLine(
        String id,
        Text label,
        Presence presence,
        OfficialSide official,
        OwnSide own,
        GapParts parts,
        Optional<Text> unsplit,
        Optional<Text> border,
        List<Doubt> doubts) {

    /** Which side has a line. */
    public enum Presence {
        BOTH("双方都有", "both"),
        OFFICIAL("仅官方清单", "official only"),
        OWN("仅本方案", "this plan only"),
        /** What the printed official total holds beyond its parts. */
        UNEXPLAINED_TOTAL("官方合计与分项之差", "official total less its parts");

        private final Text text;

        Presence(String chinese, String english) {
            this.text = Text.of(chinese, english);
        }

        /** The presence in Chinese and English. */
        public Text text() {
            return text;
        }
    }

    /**
     * 官方一侧 the official side.
     *
     * @param lines     the lines
     * @param emissions their emissions
     * @param activity  their activity, told or implied by emissions and factor; empty where a line tells none
     */
    public record OfficialSide(List<OfficialLine> lines, Emissions emissions, Optional<Quantity> activity) {
        public OfficialSide {
            lines = List.copyOf(lines);
        }
    }

    /**
     * 本方案一侧 Tanlu's side.
     *
     * @param lines     the lines
     * @param emissions their emissions, borders included
     * @param activity  their activity in the unit of the official one; empty where it cannot be told in it
     * @param rules     the rules by which the accounting spoke of them
     */
    public record OwnSide(
            List<LineReference> lines, Emissions emissions, Optional<Quantity> activity, List<String> rules) {
        public OwnSide {
            lines = List.copyOf(lines);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A line of the inventory that stands in the comparison.
     *
     * @param key        its key
     * @param grain      what it covers
     * @param derivation how it came about, replayed on demand
     */
    public record LineReference(String key, Grain grain, Supplier<Derivation> derivation) {}

    public ReconciledLine {
        doubts = List.copyOf(doubts);
    }

    /** The same line with what looks like an error in it. */
    ReconciledLine with(List<Doubt> found) {
        return new ReconciledLine(id, label, presence, official, own, parts, unsplit, border, found);
    }

    /** Tanlu less official. */
    public Emissions gap() {
        return own.emissions().minus(official.emissions());
    }

    /** What of the gap says that the official inventory was not reproduced: all but what only Tanlu's borders make. */
    public Emissions unreproduced() {
        return presence == Presence.BOTH ? parts.comparable() : presence == Presence.OWN ? Emissions.ZERO : gap();
    }
}
