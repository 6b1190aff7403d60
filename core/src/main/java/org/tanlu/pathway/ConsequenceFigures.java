package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final Text SCALE =
            Text.of("本市填写的最大负荷 ÷ 推算的基年高峰负荷", "the city's peak load ÷ that reckoned of the base year");
    private static final Text TOLD = Text.of("城市填写", "as the city told it");
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
        consequences.bills().ifPresent(this::bills);
        consequences.jobs().ifPresent(this::jobs);
        return figures;
    }

    private void bills(Bills bills) {
        add("households", bills.households(), Text.of("户数", "households"), TOLD, List.of());
        bills.change()
                .byYear()
                .forEach((year, change) -> add(
                        "household_cost/" + year,
                        change,
                        Text.of(year + "年户均用能支出变化", "change of a household's cost in " + year),
                        BILL,
                        List.of()));
    }

    private void jobs(Jobs jobs) {
        add("jobs/coefficient", jobs.coefficient(), Text.of("就业系数", "work by investment"), TOLD, List.of());
        jobs.work()
                .byYear()
                .forEach((year, work) -> add(
                        "jobs/" + year,
                        work,
                        Text.of(year + "年投资带动的就业", "work by investment in " + year),
                        WORK,
                        List.of()));
    }

    private void adequacy(Adequacy adequacy) {
        String kind = adequacy.kind().name().toLowerCase(Locale.ROOT);
        adequacy.scaling()
                .ifPresent(by ->
                        add(kind + "/peak_scale", by, Text.of("高峰负荷校准系数", "scale of the peak"), SCALE, List.of()));
        for (Adequacy.Year year : adequacy.years()) {
            String key = kind + "/";
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
            balance(key, year);
        }
    }

    /** What the load comes to with its reserve, and where that comes from. */
    private void balance(String key, Adequacy.Year year) {
        int of = year.year();
        add(
                key + "peak_need/" + of,
                year.wanted(),
                Text.of(of + "年含备用需求", "load with the reserve in " + of),
                Text.of("高峰负荷 ×（1＋备用率）", "load × (1 + reserve)"),
                List.of());
        add(
                key + "from_outside/" + of,
                year.outside(),
                Text.of(of + "年需外来供应", "wanted from outside in " + of),
                Text.of("含备用需求 － 本地可靠出力，不小于0", "load with the reserve − firm local capacity, not below nothing"),
                List.of());
        add(
                key + "outside_share/" + of,
                year.outsideShare(),
                Text.of(of + "年高峰需外来供应的比例", "share of the peak wanted from outside in " + of),
                Text.of("需外来供应 ÷ 含备用需求", "wanted from outside ÷ load with the reserve"),
                List.of());
        year.imports()
                .ifPresent(imports -> add(
                        key + "import_capacity/" + of,
                        imports,
                        Text.of(of + "年外来可靠能力", "firm imports in " + of),
                        TOLD,
                        List.of()));
        year.shortfall()
                .or(() -> isEnough(year) ? Optional.of(year.outside().times(0)) : Optional.empty())
                .ifPresent(lacking -> add(
                        key + "shortfall/" + of,
                        lacking,
                        Text.of(of + "年缺口", "shortfall in " + of),
                        Text.of("需外来供应 － 外来可靠能力", "wanted from outside − firm imports"),
                        List.of()));
    }

    /** Whether nothing is wanted from outside, or what comes from there is known and suffices. */
    private static boolean isEnough(Adequacy.Year year) {
        return year.imports().isPresent() || year.outside().value() == 0;
    }

    private static List<Derivation> leaves(Map<Text, Quantity> parts, Text origin) {
        return parts.entrySet().stream()
                .map(part -> Derivation.leaf(part.getKey(), part.getValue(), origin))
                .toList();
    }

    private void add(String key, Quantity value, Text name, Text rule, List<Derivation> parents) {
        figures.add(
                new Figure(PathwayFigures.KEY + key, value, () -> new Derivation(name, value, rule, CLAUSE, parents)));
    }
}
