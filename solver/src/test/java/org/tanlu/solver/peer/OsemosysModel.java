package org.tanlu.solver.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.linear.Column;
import org.tanlu.linear.LinearProgram;
import org.tanlu.linear.LinearProgramBuilder;
import org.tanlu.linear.Row;

/**
 * A data set of OSeMOSYS as a linear programme of activities and additions alone; everything else is a sum of these. Storage
 * is left out: in the data set it starts full, holds more than can ever be drawn, and costs nothing to enlarge, so that its
 * rows never bind.
 */
final class OsemosysModel {
    private static final String REGION = "UTOPIA";
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final MathProgData data;
    private final OsemosysCosts costs;
    private final List<Integer> years;
    private final List<String> slices;
    private final List<String> technologies;
    private final LinearProgramBuilder model = LinearProgram.named("OSeMOSYS UTOPIA");
    private final Map<String, Column> additions = new LinkedHashMap<>();
    private final Map<String, List<Activity>> activities = new LinkedHashMap<>();
    private Row emissions = new Row(0);
    private double constant;

    /** An activity in a mode, and its column. */
    private record Activity(String technology, String mode, Column column) {}

    OsemosysModel(MathProgData data) {
        this.data = data;
        this.years = data.set("YEAR").stream().map(Integer::valueOf).toList();
        this.slices = data.set("TIMESLICE");
        this.technologies = data.set("TECHNOLOGY");
        this.costs = new OsemosysCosts(data.value("DiscountRate", REGION), years.get(0), years.get(years.size() - 1));
    }

    LinearProgram program() {
        for (int year : years) {
            technologies.forEach(technology -> addition(technology, year));
            slices.forEach(slice -> activities(slice, year));
        }
        for (int year : years) {
            technologies.forEach(technology -> capacities(technology, year));
            slices.forEach(slice -> balances(slice, year));
            annualDemands(year);
        }
        emissions = model.row("emission(CO2)", -NONE, NONE);
        Map<Column, Double> sum = new LinkedHashMap<>();
        years.forEach(year -> slices.forEach(slice -> emit(slice, year, sum)));
        sum.forEach((column, amount) -> model.entry(emissions, column, amount));
        return model.constant(constant).build();
    }

    /** The row of all CO2 of all years, which nothing bounds at first. */
    Row emissions() {
        return emissions;
    }

    private double of(String parameter, String technology, int year) {
        return data.value(parameter, REGION, technology, "" + year);
    }

    private int life(String technology) {
        return (int) data.value("OperationalLife", REGION, technology);
    }

    private void addition(String technology, int year) {
        double capital = of("CapitalCost", technology, year);
        double price = capital * (costs.investment(year) - costs.salvage(year, life(technology)));
        for (int later : years) {
            if (later >= year && later - year < life(technology)) {
                price += of("FixedCost", technology, later) * costs.operation(later);
            }
        }
        constant +=
                of("ResidualCapacity", technology, year) * of("FixedCost", technology, year) * costs.operation(year);
        String at = technology + "," + year;
        additions.put(at, model.column("addition(" + at + ")", price));
    }

    private void activities(String slice, int year) {
        List<Activity> here = new ArrayList<>();
        for (String technology : technologies) {
            for (String mode : data.set("MODE_OF_OPERATION")) {
                boolean does = data.set("FUEL").stream()
                        .anyMatch(fuel -> ratio("Input", technology, fuel, mode, year) != 0
                                || ratio("Output", technology, fuel, mode, year) != 0);
                if (does) {
                    double price = data.value("VariableCost", REGION, technology, mode, "" + year);
                    String name = "activity(" + slice + "," + technology + "," + mode + "," + year + ")";
                    Column column = model.column(name, price * split(slice, year) * costs.operation(year));
                    here.add(new Activity(technology, mode, column));
                }
            }
        }
        activities.put(slice + year, here);
    }

    private List<Activity> of(String slice, int year) {
        return activities.getOrDefault(slice + year, List.of());
    }

    private double split(String slice, int year) {
        return data.value("YearSplit", slice, "" + year);
    }

    private double ratio(String side, String technology, String fuel, String mode, int year) {
        return data.value(side + "ActivityRatio", REGION, technology, fuel, mode, "" + year);
    }

    /** What a technology does stays within what stands of it, in every slice and over the year, and that within its limits. */
    private void capacities(String technology, int year) {
        double unit = data.value("CapacityToActivityUnit", REGION, technology);
        double standing = of("ResidualCapacity", technology, year);
        String at = "(" + technology + "," + year + ")";
        double most = of("TotalAnnualMaxCapacity", technology, year);
        double least = of("TotalAnnualMinCapacity", technology, year);
        if (most >= 0 || least > 0) {
            Row limits =
                    model.row("capacity" + at, least > 0 ? least - standing : -NONE, most < 0 ? NONE : most - standing);
            build(limits, technology, year, 1);
        }
        double available = of("AvailabilityFactor", technology, year) * unit;
        double hours = 0;
        for (String slice : slices) {
            double factor = data.value("CapacityFactor", REGION, technology, slice, "" + year);
            hours += factor * split(slice, year);
            Row row = model.atMost("use(" + slice + "," + technology + "," + year + ")", standing * factor * unit);
            build(row, technology, year, -factor * unit);
            run(row, technology, slice, year, 1);
        }
        Row whole = model.atMost("maintenance" + at, standing * hours * available);
        build(whole, technology, year, -hours * available);
        slices.forEach(slice -> run(whole, technology, slice, year, split(slice, year)));
    }

    private void build(Row row, String technology, int year, double amount) {
        for (int built : years) {
            Column addition = additions.get(technology + "," + built);
            if (addition != null && built <= year && year - built < life(technology)) {
                model.entry(row, addition, amount);
            }
        }
    }

    private void run(Row row, String technology, String slice, int year, double amount) {
        of(slice, year).stream()
                .filter(activity -> activity.technology().equals(technology))
                .forEach(activity -> model.entry(row, activity.column(), amount));
    }

    /** Every fuel is made as much as it is used, in every slice; capacity stands above what is made of some fuels. */
    private void balances(String slice, int year) {
        for (String fuel : data.set("FUEL")) {
            double demand = data.value("SpecifiedAnnualDemand", REGION, fuel, "" + year)
                    * data.value("SpecifiedDemandProfile", REGION, fuel, slice, "" + year);
            Row balance = model.atLeast("balance(" + slice + "," + fuel + "," + year + ")", demand);
            supply(balance, fuel, slice, year);
        }
        double standing = technologies.stream()
                .mapToDouble(technology -> counted(technology, year) * of("ResidualCapacity", technology, year))
                .sum();
        Row margin = model.atMost("reserve(" + slice + "," + year + ")", standing);
        for (Activity activity : of(slice, year)) {
            model.entry(
                    margin, activity.column(), tagged(activity, year) * data.value("ReserveMargin", REGION, "" + year));
        }
        technologies.forEach(technology -> build(margin, technology, year, -counted(technology, year)));
    }

    private double counted(String technology, int year) {
        return of("ReserveMarginTagTechnology", technology, year)
                * data.value("CapacityToActivityUnit", REGION, technology);
    }

    private void supply(Row row, String fuel, String slice, int year) {
        for (Activity activity : of(slice, year)) {
            double net = ratio("Output", activity.technology(), fuel, activity.mode(), year)
                    - ratio("Input", activity.technology(), fuel, activity.mode(), year);
            model.entry(row, activity.column(), net * split(slice, year));
        }
    }

    private double tagged(Activity activity, int year) {
        return data.set("FUEL").stream()
                .mapToDouble(fuel -> ratio("Output", activity.technology(), fuel, activity.mode(), year)
                        * data.value("ReserveMarginTagFuel", REGION, fuel, "" + year))
                .sum();
    }

    private void annualDemands(int year) {
        for (String fuel : data.set("FUEL")) {
            double demand = data.value("AccumulatedAnnualDemand", REGION, fuel, "" + year);
            if (demand > 0) {
                Row balance = model.atLeast("annual balance(" + fuel + "," + year + ")", demand);
                slices.forEach(slice -> supply(balance, fuel, slice, year));
            }
        }
    }

    private void emit(String slice, int year, Map<Column, Double> sum) {
        for (Activity activity : of(slice, year)) {
            double factor = data.value(
                    "EmissionActivityRatio", REGION, activity.technology(), "CO2", activity.mode(), "" + year);
            sum.put(activity.column(), factor * split(slice, year));
        }
    }
}
