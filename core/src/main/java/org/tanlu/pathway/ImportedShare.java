package org.tanlu.pathway;

import org.tanlu.energy.Course;
import org.tanlu.energy.SupplyPart;
import org.tanlu.trace.Clause;

/**
 * 净调入电力中的非化石能源 the non-fossil part of net imported electricity (clause 9.3): the clean electricity that measures bring,
 * and of the rest the share that the city told. What is exported takes its part of local generation off; in the programme it takes
 * off what it would in the baseline, or all of it where the baseline exports nothing, so that no plan is held for better than it is.
 */
@Clause("9.3")
final class ImportedShare {
    private ImportedShare() {}

    /** Non-fossil energy with the part of imports, in 万吨标准煤 by year; nothing where the share of imports was not told. */
    static double[] numerator(Course course) {
        double[] share = CitySum.importShare(course);
        if (share.length == 0) {
            return share;
        }
        double[] sum = CitySum.NON_FOSSIL.of(course);
        double[] imports = Columns.of(course.supply(SupplyPart.POWER_IMPORT));
        double[] clean = Columns.of(course.supply(SupplyPart.POWER_CLEAN));
        double[] exported = exported(course);
        for (int y = 0; y < sum.length; y++) {
            double rest = imports[y] - StrictMath.min(StrictMath.max(0, imports[y]), clean[y]);
            double part = imports[y] > 0 ? rest * share[y] : imports[y] * exported[y];
            double counted = imports[y] > 0 ? StrictMath.min(imports[y], clean[y]) : 0;
            sum[y] += (part + counted - clean[y]) * CitySum.rate(course);
        }
        return sum;
    }

    /** What a MWh adds that is imported beside clean electricity. */
    static double[] imported(Course course) {
        double[] share = CitySum.importShare(course);
        for (int y = 0; y < share.length; y++) {
            share[y] *= CitySum.rate(course);
        }
        return share;
    }

    /** What a MWh adds that is exported: negative. */
    static double[] exports(Course course) {
        double[] imports = Columns.of(course.supply(SupplyPart.POWER_IMPORT));
        double[] exported = exported(course);
        for (int y = 0; y < exported.length; y++) {
            exported[y] = -(imports[y] > 0 ? 1 : exported[y]) * CitySum.rate(course);
        }
        return exported;
    }

    /** The non-fossil share of local generation. */
    private static double[] exported(Course course) {
        double[] local = CitySum.local(course);
        double[] plants = Columns.of(course.supply(SupplyPart.POWER_PLANTS));
        double[] others = Columns.of(course.supply(SupplyPart.POWER_WITHOUT_FUEL));
        for (int y = 0; y < local.length; y++) {
            double all = plants[y] + others[y];
            local[y] = all > 0 ? local[y] / all : 0;
        }
        return local;
    }
}
