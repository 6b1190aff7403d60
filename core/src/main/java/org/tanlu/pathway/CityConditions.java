package org.tanlu.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tanlu.energy.DrawnGoal;
import org.tanlu.quantity.ShortestDecimal;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Setting;
import org.tanlu.scenario.PlanTarget;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.survey.City;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/** The terms of a pathway as a reader understands them, each with who says so (clause 10.1). */
@Clause("10")
final class CityConditions {
    private static final Text ANY = Text.of("不限", "no limit");
    private static final Text NONE = Text.of("不作为目标", "no aim");
    private static final Text TOLD = Text.of("本市在“城市信息”表填写", "told by the city in table city");
    private static final double WAN = 10_000;

    private final PathwayTerms terms;
    private final CityTargets made;
    private final ScenarioKind kind;
    private final City city;
    private final ReferenceData reference;
    private final List<Condition> conditions = new ArrayList<>();

    CityConditions(PathwayTerms terms, CityTargets made, ScenarioKind kind, City city, ReferenceData reference) {
        this.terms = terms;
        this.made = made;
        this.kind = kind;
        this.city = city;
        this.reference = reference;
    }

    List<Condition> conditions() {
        String drivers = kind.text().chinese();
        add(
                Text.of("活动水平和能源供应", "activities and supply"),
                Text.of(drivers + "，措施取基准情景", "of the " + kind.text().english() + ", measures of the baseline"),
                Text.of("见第三章情景参数", "parameters of the scenarios, chapter three"));
        setting("pathway_first_year", year(OptionalInt.of(terms.from())));
        setting("pathway_ceiling", told("pathway_ceiling"));
        aims();
        setting("pathway_department_starts", terms.starts().isPresent() ? count(terms.starts()) : ANY);
        setting("pathway_public_budget", city.find("pathway_public_budget").isPresent() ? money() : ANY);
        setting("pathway_public_share", percent("pathway_public_share"));
        setting("discount_rate", percent("discount_rate"));
        setting("discount_rate_low", percent("discount_rate_low"));
        setting("discount_rate_high", percent("discount_rate_high"));
        String charge = ShortestDecimal.of(terms.missing().value() / WAN);
        setting("pathway_missing_charge", Text.of(charge + "万元/吨", charge + "0 000 yuan/t"));
        setting("pathway_gap", percent("pathway_gap"));
        return List.copyOf(conditions);
    }

    private void aims() {
        Optional<PlanTarget> own = made.own(DrawnGoal.Kind.PEAK_YEAR).stream()
                .filter(target -> target.goal().value() == terms.peak().orElse(0))
                .findFirst();
        own.ifPresentOrElse(
                target -> add(Text.of(target.name(), target.name()), year(terms.peak()), row(target)),
                () -> setting("province_peak_year", year(terms.peak())));
        List<PlanTarget> falls = made.own(DrawnGoal.Kind.EMISSION_FALL);
        targets(falls);
        if (falls.isEmpty()) {
            add(
                    Text.of("碳排放强度下降", "fall of emissions by output"),
                    NONE,
                    Text.of(
                            "资料表“规划方案”没有基年以后、可由情景回答的下达或自定目标",
                            "the register of plans has no assigned or own target after the base year that scenarios answer"));
        }
        targets(made.limits());
        setting("pathway_neutral_year", terms.neutral().isPresent() ? year(terms.neutral()) : NONE);
        if (!terms.below().years().isEmpty()) {
            add(
                    Text.of("情景递进", "order of the scenarios"),
                    Text.of("各年排放不高于" + before().chinese(), "no year emits more than the " + before().english()),
                    Text.of("指南9.1", "clause 9.1 of the guideline"));
        }
    }

    private Text before() {
        return kind == ScenarioKind.ENHANCED
                ? Text.of("优化的低碳情景", "optimised low-carbon scenario")
                : ScenarioKind.BASELINE.text();
    }

    private void targets(List<PlanTarget> targets) {
        for (PlanTarget target : targets) {
            String goal = ShortestDecimal.of(target.goal().value())
                    + target.goal().unit().symbol();
            add(
                    Text.of(target.name(), target.name()),
                    Text.of(target.year() + "年 " + goal, goal + " in " + target.year()),
                    row(target));
        }
    }

    private static Text row(PlanTarget target) {
        return Text.of(
                "登记的规划方案（" + target.row().place() + "）",
                "register of plans, " + target.row().place());
    }

    private Text told(String key) {
        return reference.setting(key).optionName(city.find(key).orElse(""));
    }

    private static Text year(OptionalInt year) {
        String told = year.isPresent() ? Integer.toString(year.getAsInt()) : "";
        return Text.of(told + "年", told);
    }

    private static Text count(OptionalInt count) {
        return Text.of(count.orElseThrow() + "项", Integer.toString(count.orElseThrow()));
    }

    private Text percent(String key) {
        String told = city.find(key).orElseThrow() + "%";
        return Text.of(told, told);
    }

    private Text money() {
        String told = city.find("pathway_public_budget").orElseThrow();
        return Text.of(told + "亿元/年", told + " hundred million yuan a year");
    }

    private void setting(String key, Text value) {
        Setting setting = reference.setting(key);
        Optional<String> now = city.find(key);
        boolean isDefault = now.isEmpty() || now.get().equals(setting.defaultValue());
        conditions.add(new Condition(setting.name(), value, isDefault ? usual(setting) : TOLD, key));
    }

    /** Where a value comes from that the city did not tell: nothing limits, or the default with its source and status. */
    private static Text usual(Setting setting) {
        if (setting.defaultValue().isEmpty()) {
            return Text.of("本市未填", "not told by the city");
        }
        Text status = setting.verification().text();
        return Text.of(
                "本市未另填，取缺省值（来源：" + setting.source().title() + "；核验状态：" + status.chinese() + "）",
                "default (source: " + setting.source().titleEnglish() + "; status: " + status.english() + ")");
    }

    private void add(Text name, Text value, Text origin) {
        conditions.add(new Condition(name, value, origin, ""));
    }
}
