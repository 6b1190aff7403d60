package org.tanlu.report;

import java.util.List;

/**
 * 图表用色 palette: the colours of a chart's series, dark and light in turn, so that neighbours differ in a greyscale
 * print as well.
 */
public final class Palette {

    private static final List<String> COLOURS = List.of(
            "1F4E79", "F4B183", "2F7D6B", "BDD7EE", "A33B2E", "C5D86D", "5B4B8A", "D0CECE", "7F6000", "8FD3C8");

    private Palette() {}

    /**
     * The colour of a series or slice, as six hexadecimal digits (RGB); colours repeat after the tenth.
     *
     * @param index the series' place, from 0
     */
    public static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }
}
