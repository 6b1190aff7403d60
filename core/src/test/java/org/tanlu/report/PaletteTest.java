package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void neighbouring_areas_differ_in_greyscale() {
        for (int index = 0; index < 9; index++) {
            assertThat(Math.abs(luma(Palette.fill(index)) - luma(Palette.fill(index + 1))))
                    .as("areas %d and %d", index, index + 1)
                    .isGreaterThan(60);
        }
    }

    @Test
    void lines_are_dark_enough_on_white() {
        for (int index = 0; index < 10; index++) {
            assertThat(luma(Palette.stroke(index))).as("line %d", index).isLessThan(150);
        }
    }

    @Test
    void colours_repeat_after_the_tenth() {
        assertThat(Palette.fill(10)).isEqualTo(Palette.fill(0));
    }

    /** The brightness from 0 to 255 as ITU-R BT.601 weighs the colours. */
    private static double luma(String rgb) {
        int colour = Integer.parseInt(rgb, 16);
        return 0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 255) + 0.114 * (colour & 255);
    }
}
