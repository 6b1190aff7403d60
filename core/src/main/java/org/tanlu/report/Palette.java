package org.tanlu.report;

import java.util.List;

/** 图表用色 palette: the colours of a chart's series, as six hexadecimal digits (RGB); they repeat after the tenth. */
public final class Palette {

    private static final List<String> FILLS =
            List.of("1F4E79", "F4B183", "3D9B85", "C9DFF2", "B5342B", "C5D86D", "5B4B8A", "D0CECE", "7F6000", "8FD3C8");
    private static final List<String> STROKES =
            List.of("1F4E79", "C55A11", "2F7D6B", "8E3B8A", "B8860B", "3D3D3D", "2E86C1", "A33B2E", "6B8E23", "7F7F7F");

    private Palette() {}

    /**
     * The colour of an area, dark and light in turn, so that neighbours differ in a greyscale print as well.
     *
     * @param index the place of the series or slice, from 0
     */
    public static String fill(int index) {
        return FILLS.get(index % FILLS.size());
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
