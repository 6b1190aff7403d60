package org.tanlu.inventory;

import static org.tanlu.inventory.IndicatorFormulas.derived;
import static org.tanlu.inventory.IndicatorFormulas.ratio;
import static org.tanlu.inventory.IndicatorFormulas.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorFormulas.Formula;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Text;

/** The formulas of Table B.1 that need no inventory: product, structure, employment and the intensity of energy use. */
@Clause("B")
final class EconomyFormulas {
    private static final List<String> INDUSTRIES =
            List.of("value_added/primary", "value_added/secondary", "value_added/tertiary");
    private static final String NARROW_ENERGY = "energy_consumption_without_renewables_and_feedstock";

    private final Dossier dossier;
    private final ReportedItems items;

    EconomyFormulas(Dossier dossier, ReportedItems items) {
        this.dossier = dossier;
        this.items = items;
    }

    void addTo(Map<String, Formula> formulas) {
        formulas.put("IND-B14", year -> indexGrowth(year).or(() -> productGrowth(year)));
        formulas.put("IND-B15", year -> items.find("gdp_2015", year, "万亿元"));
        formulas.put(
                "IND-B16",
                year -> ratio(items.find("gdp_2015", year, "万元"), items.find("population", year, "人"), 1, "万元/人"));
        formulas.put("IND-B17", this::employment);
        formulas.put("IND-B18", year -> restOfShares(year).or(() -> shareOfIndustry(0, year)));
        formulas.put("IND-B19", year -> shareOfIndustry(1, year));
        formulas.put("IND-B20", year -> shareOfIndustry(2, year));
        formulas.put("IND-B30", this::energyIntensityFall);
        formulas.put(
                "IND-B44",
                year -> share(items.find("value_added/high_tech", year, "亿元"), items.find("gdp_current", year, "亿元")));
    }

    private Optional<Derivation> indexGrowth(int year) {
        return items.find("gdp_index", year, "")
                .map(index -> derived(
                        Text.of("地区生产总值比上年增长", "GDP growth"),
                        index.value().value() - 100,
                        "%",
                        Text.of("指数－100", "index − 100"),
                        List.of(index)));
    }

    /** Of product at constant prices, where no index is published. */
    private Optional<Derivation> productGrowth(int year) {
        Optional<Derivation> now = items.find("gdp_2015", year, "亿元");
        Optional<Derivation> before = items.find("gdp_2015", year - 1, "亿元");
        return ratio(now, before, 100, "%")
                .map(index -> derived(
                        Text.of("地区生产总值比上年增长", "GDP growth"),
                        index.value().value() - 100,
                        "%",
                        Text.of("当年÷上年－1（2015年价）", "this year ÷ last year − 1, 2015 prices"),
                        index.parents()));
    }

    /** Where the city reports no employment rate of its own: the rest of the surveyed unemployment. */
    private Optional<Derivation> employment(int year) {
        return items.find("unemployment_rate", year, "%")
                .map(unemployed -> derived(
                        Text.of("就业率", "employment rate"),
                        100 - unemployed.value().value(),
                        "%",
                        Text.of("100－城镇调查失业率", "100 − surveyed urban unemployment"),
                        List.of(unemployed)));
    }

    /** The three shares sum to 100 by definition; the first follows when the other two are published. */
    private Optional<Derivation> restOfShares(int year) {
        Optional<Derivation> secondary = items.find("share_secondary_industry", year, "%");
        Optional<Derivation> tertiary = items.find("share_tertiary_industry", year, "%");
        if (secondary.isEmpty() || tertiary.isEmpty()) {
            return Optional.empty();
        }
        double rest =
                100 - secondary.get().value().value() - tertiary.get().value().value();
        return Optional.of(derived(
                Text.of("第一产业比重", "share of primary industry"),
                rest,
                "%",
                Text.of("100－第二产业比重－第三产业比重", "100 − secondary − tertiary"),
                List.of(secondary.get(), tertiary.get())));
    }

    /** Of the sum of the three value added, which is the product of their own vintage whatever product was revised to. */
    private Optional<Derivation> shareOfIndustry(int industry, int year) {
        var parts = new ArrayList<Derivation>();
        INDUSTRIES.forEach(item -> items.find(item, year, "亿元").ifPresent(parts::add));
        if (parts.size() < INDUSTRIES.size()) {
            return Optional.empty();
        }
        double sum = parts.stream().mapToDouble(part -> part.value().value()).sum();
        return share(
                Optional.of(parts.get(industry)),
                Optional.of(derived(
                        Text.of("三次产业增加值合计", "value added of the three industries"),
                        sum,
                        "亿元",
                        Text.of("合计", "sum"),
                        parts)));
    }

    /** Against the base year of the settings; the base year itself has none. */
    private Optional<Derivation> energyIntensityFall(int year) {
        Optional<Integer> base = dossier.city().intensityBaseYear().filter(start -> start < year);
        Optional<Derivation> now = energyIntensity(year);
        Optional<Derivation> then = base.flatMap(this::energyIntensity);
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        double fall = (1 - now.get().value().value() / then.get().value().value()) * 100;
        return Optional.of(derived(
                Text.of(
                        "能耗强度（不包含可再生能源和原料用能）比" + base.get() + "年累计下降",
                        "fall of energy intensity since " + base.get() + ", without renewables and feedstock"),
                fall,
                "%",
                Text.of("1－当年强度÷基年强度", "1 − intensity ÷ base year's"),
                List.of(now.get(), then.get())));
    }

    private Optional<Derivation> energyIntensity(int year) {
        return ratio(items.find(NARROW_ENERGY, year, "万吨标准煤"), items.find("gdp_2015", year, "亿元"), 1, "万吨标准煤/亿元");
    }
}
