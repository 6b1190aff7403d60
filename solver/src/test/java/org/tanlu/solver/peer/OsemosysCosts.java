package org.tanlu.solver.peer;

/**
 * What OSeMOSYS makes of costs in time: investment is paid at the beginning of its year, operation in its middle, and what
 * outlives the last year is sold after it (sinking fund).
 *
 * @param rate  the rate of discount
 * @param first the first year
 * @param last  the last year
 */
record OsemosysCosts(double rate, int first, int last) {

    /** Today's value of one unit spent on investment in a year. */
    double investment(int year) {
        return StrictMath.pow(1 + rate, first - year);
    }

    /** Today's value of one unit spent on operation in a year. */
    double operation(int year) {
        return StrictMath.pow(1 + rate, first - year - 0.5);
    }

    /** Today's value of what is left of one unit spent on something of a lifetime in a year. */
    double salvage(int year, int life) {
        if (year + life - 1 <= last) {
            return 0;
        }
        double used = StrictMath.pow(1 + rate, last - year + 1) - 1;
        double whole = StrictMath.pow(1 + rate, life) - 1;
        return (1 - used / whole) * StrictMath.pow(1 + rate, first - last - 1);
    }
}
