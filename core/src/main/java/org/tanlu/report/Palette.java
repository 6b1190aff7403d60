package org.tanlu.report;

import java.util.List;
import org.tanlu.reference.CarrierKind;

/** 图表用色 palette: the colours of a chart's series, as six hexadecimal digits (RGB); they repeat after the tenth. */
public final class Palette {

    private static final List<String> FILLS =
            List.of("1F4E79", "F4B183", "3D9B85", "C9DFF2", "B5342B", "C5D86D", "5B4B8A", "D0CECE", "7F6000", "8FD3C8");
    private static final List<String> STROKES =
            List.of("1F4E79", "C55A11", "2F7D6B", "8E3B8A", "B8860B", "3D3D3D", "2E86C1", "A33B2E", "6B8E23", "7F7F7F");

    private static final String NEUTRAL = "5B6673";

    private Palette() {}

    /** The colour of a kind of energy in flow diagrams; of losses where the kind is the total. */
    public static String energy(CarrierKind kind) {
        return switch (kind) {
            case COAL -> "4A4A4A";
            case COKE -> "8C7355";
            case COAL_GAS -> "8E7CC3";
            case OIL -> "C55A11";
            case GAS -> "2E86C1";
            case HEAT -> "B5342B";
            case ELECTRICITY -> "E0A100";
            case OTHER -> "5E9732";
            case TOTAL -> "A6A6A6";
        };
    }

    /** The colour of what is no energy in flow diagrams: plants and users. */
    public static String neutral() {
        return NEUTRAL;
    }

    /**
     * The colour of an area, dark and light in turn, so that neighbours differ in a greyscale print as well.
     *
     * @param index the place of the series or slice, from 0
     */
    public static String fill(int index) {
        return FILLS.get(index % FILLS.size());
    }

    /**
     * The colour of an area of a wedge chart: the lowest, which is what is left, is grey.
     *
     * @param index the place of the series, from 0
     */
    public static String wedge(int index) {
        return index == 0 ? "E3E6EA" : fill(index - 1);
    }

    /**
     * The colour of a line, always dark enough on white paper.
     *
     * @param index the place of the series, from 0
     */
    public static String stroke(int index) {
        return STROKES.get(index % STROKES.size());
    }
}
