package org.tanlu.report;

/** 年份标注 how many years of an axis go by from one label to the next. */
public final class LabelSteps {
    private static final int MANY = 20;
    private static final int FIVE = 5;

    private LabelSteps() {}

    /**
     * The places from one label to the next: as few as there is room for, of long spans every fifth year or a multiple of it.
     *
     * @param count the places on the axis
     * @param least the places that a label takes, rounded up
     */
    public static int every(int count, int least) {
        int every = StrictMath.max(1, least);
        return every == 1 || count <= MANY ? every : FIVE * ((every + FIVE - 1) / FIVE);
    }
}
