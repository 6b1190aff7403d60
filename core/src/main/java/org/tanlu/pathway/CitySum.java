package org.tanlu.pathway;

import java.util.List;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Course;
import org.tanlu.energy.FurtherUse;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.energy.Supply;
import org.tanlu.energy.SupplyPart;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.scenario.NonFossilSources;
import org.tanlu.trace.Clause;

/**
 * 指标的分子分母 a sum of the city's energy that an indicator is made of, in 万吨标准煤 by year (clause 9.3), by the definitions of the
 * scenarios' indicators. What a cell changes of it is asked of the simulation; what local supply changes is told here.
 */
@Clause("9.3")
enum CitySum {
    /** All energy of the balance by calorific value. */
    TOTAL {
        @Override
        double[] of(Course course) {
            double[] sum = plus(
                    fuels(course, FUELS),
                    coal(course, SupplyPart.POWER_WITHOUT_FUEL),
                    coal(course, SupplyPart.POWER_IMPORT),
                    coal(course, SupplyPart.HEAT_IMPORT));
            for (FurtherUse further : course.system().primary().further()) {
                sum = plus(sum, Columns.of(course.further(further)));
            }
            return sum;
        }

        @Override
        double ofSupply(Move move, Course course) {
            return move.ofPlants() ? -move.supplied().value() * calorific() : 0;
        }
    },
    /** Coal, coke and their gases, of users and plants. */
    COAL {
        @Override
        double[] of(Course course) {
            return fuels(course, List.of(CarrierKind.COAL, CarrierKind.COKE, CarrierKind.COAL_GAS));
        }
    },
    /** Oil, of users and plants. */
    OIL {
        @Override
        double[] of(Course course) {
            return fuels(course, List.of(CarrierKind.OIL));
        }
    },
    /** All energy, electricity without fuel and net imports by the coal that generation burns, where the city told that. */
    PRIMARY {
        @Override
        double[] of(Course course) {
            double more = rate(course) - calorific();
            return plus(
                    TOTAL.of(course),
                    times(Columns.of(course.supply(SupplyPart.POWER_WITHOUT_FUEL)), more),
                    times(Columns.of(course.supply(SupplyPart.POWER_IMPORT)), more));
        }

        @Override
        double ofSupply(Move move, Course course) {
            return move.ofPlants() ? -move.supplied().value() * rate(course) : 0;
        }
    },
    /** Non-fossil energy beside what is imported: local electricity, clean imports that measures bring, other energy. */
    NON_FOSSIL {
        @Override
        double[] of(Course course) {
            return plus(
                    times(plus(local(course), Columns.of(course.supply(SupplyPart.POWER_CLEAN))), rate(course)),
                    other(course));
        }

        @Override
        double ofSupply(Move move, Course course) {
            double source = NonFossilSources.isSource(move) ? move.supplied().value() : 0;
            return (source + move.clean().value()) * rate(course);
        }
    },
    /** Energy without double counting of power and heat and without what is generated without fuel, by calorific value. */
    NARROW {
        @Override
        double[] of(Course course) {
            double[] sum =
                    plus(fuels(course, FUELS), used(course, List.of(Functional.values()), CarrierKind.ELECTRICITY));
            sum = plus(sum, used(course, List.of(Functional.values()), CarrierKind.HEAT));
            for (SupplyPart own :
                    List.of(SupplyPart.POWER_PLANTS, SupplyPart.POWER_WITHOUT_FUEL, SupplyPart.HEAT_PLANTS)) {
                sum = plus(sum, times(coal(course, own), -1));
            }
            return sum;
        }

        @Override
        double ofSupply(Move move, Course course) {
            return -move.supplied().value() * calorific();
        }
    },
    /** Final use. */
    FINAL {
        @Override
        double[] of(Course course) {
            return used(course, List.of(Functional.values()));
        }
    },
    /** Electricity of final use. */
    FINAL_POWER {
        @Override
        double[] of(Course course) {
            return used(course, List.of(Functional.values()), CarrierKind.ELECTRICITY);
        }
    },
    /** Final use of industry. */
    INDUSTRY {
        @Override
        double[] of(Course course) {
            return used(course, List.of(Functional.INDUSTRY));
        }
    },
    /** Electricity of industry. */
    INDUSTRY_POWER {
        @Override
        double[] of(Course course) {
            return used(course, List.of(Functional.INDUSTRY), CarrierKind.ELECTRICITY);
        }
    },
    /** Final use of buildings. */
    BUILDINGS {
        @Override
        double[] of(Course course) {
            return used(course, BUILT);
        }
    },
    /** Electricity of buildings. */
    BUILDINGS_POWER {
        @Override
        double[] of(Course course) {
            return used(course, BUILT, CarrierKind.ELECTRICITY);
        }
    },
    /** Final use of transport. */
    TRANSPORT {
        @Override
        double[] of(Course course) {
            return used(course, List.of(Functional.TRANSPORT));
        }
    },
    /** Electricity of transport. */
    TRANSPORT_POWER {
        @Override
        double[] of(Course course) {
            return used(course, List.of(Functional.TRANSPORT), CarrierKind.ELECTRICITY);
        }
    };

    private static final List<CarrierKind> FUELS = List.of(
            CarrierKind.COAL,
            CarrierKind.COKE,
            CarrierKind.COAL_GAS,
            CarrierKind.OIL,
            CarrierKind.GAS,
            CarrierKind.OTHER);
    private static final List<Functional> BUILT =
            List.of(Functional.PUBLIC_BUILDINGS, Functional.RESIDENTIAL_BUILDINGS);
    private static final Unit STANDARD_COAL = new Unit("万吨标准煤", "energy", 293_076);
    private static final Unit MWH = new Unit("MWh", "energy", 3.6);

    /** By year from the base year on. */
    abstract double[] of(Course course);

    /** What a unit of a measure changes of it by what it supplies, imports being less by that; plants that burn are no source. */
    double ofSupply(Move move, Course course) {
        return 0;
    }

    /** What a MWh counts in primary energy, in 万吨标准煤. */
    static double rate(Course course) {
        return course.system().primary().coalRate().map(Quantity::value).orElse(calorific());
    }

    /** The non-fossil share of net imports by year; nothing where the city did not tell it. */
    static double[] importShare(Course course) {
        Assumption share = course.assumptions().get(Parameters.supply("electricity", Parameters.IMPORT_NON_FOSSIL));
        return share == null ? new double[0] : Columns.of(share.values());
    }

    /** Hydro, wind, solar and nuclear electricity with what measures add, in MWh. */
    static double[] local(Course course) {
        double[] sum = new double[course.horizon() - course.system().baseYear() + 1];
        for (Supply.Other other : course.system().electricity().others()) {
            if (!other.id().equals(NonFossilSources.REST)) {
                Assumption path = course.assumptions().get(Parameters.supply("electricity", other.id()));
                sum = plus(
                        sum,
                        path == null ? Columns.filled(sum.length, other.amount().value()) : Columns.of(path.values()));
            }
        }
        for (Move move : course.system().moves()) {
            if (NonFossilSources.isSource(move)) {
                sum = plus(
                        sum,
                        times(Columns.of(course.units(move)), move.supplied().value()));
            }
        }
        return sum;
    }

    private static double[] other(Course course) {
        double share =
                course.system().primary().otherNonFossil().map(Quantity::value).orElse(0.0);
        double[] sum = new double[course.horizon() - course.system().baseYear() + 1];
        for (FurtherUse further : course.system().primary().further()) {
            if (further.kind() == FurtherUse.Kind.OTHER_ENERGY) {
                sum = plus(sum, times(Columns.of(course.further(further)), share));
            }
        }
        return sum;
    }

    private static double calorific() {
        return Quantity.of(1, MWH).in(STANDARD_COAL).value();
    }

    private static double[] fuels(Course course, List<CarrierKind> kinds) {
        double[] sum = new double[course.horizon() - course.system().baseYear() + 1];
        for (CarrierKind kind : kinds) {
            sum = plus(sum, Columns.of(course.finalUse(kind)), Columns.of(course.plants(kind)));
        }
        return sum;
    }

    private static double[] used(Course course, List<Functional> departments, CarrierKind... kinds) {
        double[] sum = new double[course.horizon() - course.system().baseYear() + 1];
        for (Functional department : departments) {
            for (CarrierKind kind : kinds.length == 0 ? CarrierKind.values() : kinds) {
                sum = plus(sum, Columns.of(course.use(department, kind)));
            }
        }
        return sum;
    }

    private static double[] coal(Course course, SupplyPart part) {
        return Columns.of(course.supply(part).map(amount -> amount.in(STANDARD_COAL)));
    }

    private static double[] times(double[] column, double by) {
        var product = new double[column.length];
        for (int y = 0; y < column.length; y++) {
            product[y] = column[y] * by;
        }
        return product;
    }

    private static double[] plus(double[]... columns) {
        var sum = new double[columns[0].length];
        for (double[] column : columns) {
            for (int y = 0; y < sum.length; y++) {
                sum[y] += column[y];
            }
        }
        return sum;
    }
}
