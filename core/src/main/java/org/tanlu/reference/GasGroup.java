package org.tanlu.reference;

import java.util.regex.Pattern;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** 温室气体种类 the groups of greenhouse gases that clause 3.1 names, and NF3. */
@Clause("3.1")
public enum GasGroup {
    CO2("二氧化碳", "carbon dioxide"),
    CH4("甲烷", "methane"),
    N2O("氧化亚氮", "nitrous oxide"),
    HFCS("氢氟碳化物", "hydrofluorocarbons"),
    PFCS("全氟化碳", "perfluorocarbons"),
    SF6("六氟化硫", "sulphur hexafluoride"),
    NF3("三氟化氮", "nitrogen trifluoride");

    /** Compiled once: every line of an inventory asks for its group, many times over. */
    private static final Pattern PERFLUORINATED = Pattern.compile("c?C\\d?F\\d+");

    private final Text text;

    GasGroup(String chinese, String english) {
        this.text = Text.of(chinese, english);
    }

    /** The name in Chinese and English. */
    public Text text() {
        return text;
    }

    /**
     * The group of a gas as {@code gwp.csv} spells it, for example HFC134a or CF4.
     *
     * @throws IllegalArgumentException when the gas belongs to none
     */
    public static GasGroup of(String gas) {
        return switch (gas) {
            case "CO2" -> CO2;
            case "CH4" -> CH4;
            case "N2O" -> N2O;
            default -> fluorinated(gas);
        };
    }

    private static GasGroup fluorinated(String gas) {
        if (gas.startsWith("HFC")) {
            return HFCS;
        }
        if (PERFLUORINATED.matcher(gas).matches()) {
            return PFCS;
        }
        return valueOf(gas);
    }
}
