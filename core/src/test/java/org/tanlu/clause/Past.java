package org.tanlu.clause;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tanlu.history.EmissionHistory;

/** A lesson's city whose only emissions are the CO2 of diesel: in industry, transport, services and households. */
public final class Past {
    /** Tonnes of CO2 of 10^4 t of diesel: net calorific value in TJ × carbon × oxidation × 44/12. */
    static final double DIESEL = 426.52 * 20.2 * 0.98 * 44 / 12;

    private static final String SETTINGS = "gases,co2\ndirect_scope,energy_process\ntransport_scope,balance_row\n";

    private Past() {}

    /** A city with settings and a balance a year of diesel in 10^4 t; a year's uses are industry, transport, services, homes. */
    public static City city(String settings, int from, double[]... uses) {
        City city = City.with(SETTINGS + settings);
        for (int i = 0; i < uses.length; i++) {
            city.balance(from + i, balance(uses[i]));
        }
        return city;
    }

    /** The same with a total of diesel a year, all in industry but for a little that others use. */
    public static City totals(String settings, int from, double... totals) {
        double[][] uses = new double[totals.length][];
        for (int i = 0; i < totals.length; i++) {
            uses[i] = new double[] {totals[i] - 3, 1, 1, 1};
        }
        return city(settings, from, uses);
    }

    static String balance(double... uses) {
        return """
                项目,柴油,电力
                单位,万吨,亿千瓦时
                2.外省(区、市)调入量,%s,0
                2.工业,%s,1
                4.交通运输、仓储和邮政业,%s,
                6.其他,%s,
                7.生活消费,%s,
                城镇,%s,
                """.formatted(uses[0] + uses[1] + uses[2] + uses[3], uses[0], uses[1], uses[2], uses[3], uses[3]);
    }

    /** Data rows of an item, one value a year. */
    public static String rows(String item, String unit, int from, double... values) {
        return IntStream.range(0, values.length)
                        .mapToObj(i -> item + "," + (from + i) + "," + values[i] + "," + unit)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    static EmissionHistory of(City city) {
        return city.plan().value().emissionHistory();
    }
}
