package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/** Every number of what a pathway means, with its key and how it came about (clause 10.1). */
final class ConsequenceFigures {
    private static final String CLAUSE = "10.1";
    private static final Text LOAD = Text.of(
            "各类用电（热）量 ÷ 8760小时 × 冬季高峰系数（city.csv：peak_factor_…），按本市最大负荷校准",
            "use ÷ 8760 h × factor of the peak (settings peak_factor_…), scaled to the city's peak load");
    private static final Text FIRM = Text.of(
            "登记表“电厂和热源”在役装机和措施新增装机 × 可靠出力系数（city.csv：capacity_credit_…）",
            "capacity in service and added by measures × credit (settings capacity_credit_…)");
    private static final Text BILL = Text.of(
            "（路径 － 不采取新增措施的）住宅各品种用能 × 措施库价格 ÷ 户数", "(pathway − without the plan) use of homes × price ÷ households");
    private static final Text WORK =
            Text.of("当年投资 × 本市填写的就业系数（city.csv：jobs_per_investment）", "investment × the city's coefficient");

    private final Consequences consequences;
    private final List<Figure> figures = new ArrayList<>();

    ConsequenceFigures(Consequences consequences) {
        this.consequences = consequences;
    }

    List<Figure> figures() {
        consequences.power().ifPresent(this::adequacy);
        consequences.heat().ifPresent(this::adequacy);
        consequences
                .bills()
                .ifPresent(bills -> bills.change()
                        .byYear()
                        .forEach((year, change) -> add(
                                PathwayFigures.KEY + "household_cost/" + year,
                                change,
                                Text.of(year + "年户均用能支出变化", "change of a household's cost in " + year),
                                BILL,
                                List.of())));
        consequences
                .jobs()
                .ifPresent(jobs -> jobs.work()
                        .byYear()
                        .forEach((year, work) -> add(
                                PathwayFigures.KEY + "jobs/" + year,
                                work,
                                Text.of(year + "年投资带动的就业", "work by investment in " + year),
                                WORK,
                                List.of())));
        return figures;
    }

    private void adequacy(Adequacy adequacy) {
        String kind = adequacy.kind().name().toLowerCase(Locale.ROOT);
        for (Adequacy.Year year : adequacy.years()) {
            String key = PathwayFigures.KEY + kind + "/";
            add(
                    key + "peak_load/" + year.year(),
                    year.load(),
                    Text.of(year.year() + "年冬季高峰负荷", "load of the winter peak in " + year.year()),
                    LOAD,
                    leaves(year.loads(), LOAD));
            add(
                    key + "firm_capacity/" + year.year(),
                    year.firm(),
                    Text.of(year.year() + "年本地可靠出力", "firm local capacity in " + year.year()),
                    FIRM,
                    leaves(year.local(), FIRM));
        }
    }

    private static List<Derivation> leaves(Map<Text, Quantity> parts, Text origin) {
        return parts.entrySet().stream()
                .map(part -> Derivation.leaf(part.getKey(), part.getValue(), origin))
                .toList();
    }

    private void add(String key, Quantity value, Text name, Text rule, List<Derivation> parents) {
        figures.add(new Figure(key, value, () -> new Derivation(name, value, rule, CLAUSE, parents)));
    }
}
