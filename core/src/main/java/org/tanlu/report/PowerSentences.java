package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tanlu.inventory.MarketLine;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.reference.AreaFactors;
import org.tanlu.report.Block.Inline;
import org.tanlu.trace.Clause;

/**
 * The sentences of a year's electricity (clause 7.1.5): importers and exporters are told in different ones, the market-based
 * line in one of its own; without any net import nothing is said.
 */
@Clause("7.1.5")
final class PowerSentences {
    private final Plan plan;
    private final Wording wording;

    PowerSentences(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<Inline> of(SecondaryEnergy electricity) {
        var inlines = new ArrayList<Inline>();
        if (electricity.isLocationKnown()) {
            electricity
                    .importFactor()
                    .filter(factor -> isImported(electricity))
                    .ifPresentOrElse(
                            factor -> imported(electricity, factor, inlines),
                            () -> inlines.addAll(wording.sentence("emission-power-export", facts(electricity))));
        }
        electricity.market().ifPresent(line -> market(electricity, line, inlines));
        return inlines;
    }

    private static boolean isImported(SecondaryEnergy electricity) {
        return electricity.netImport().filter(amount -> amount.value() > 0).isPresent();
    }

    private void imported(SecondaryEnergy electricity, AreaFactors.Entry grid, List<Inline> inlines) {
        Map<String, Inline> facts = facts(electricity);
        facts.putAll(factor(grid, key("import_factor", electricity)));
        inlines.addAll(wording.sentence("emission-power", facts));
        if (grid.year() != electricity.year()) {
            boolean chosen = plan.dossier().city().find("grid_factor_year").isPresent();
            inlines.addAll(wording.sentence(chosen ? "emission-power-chosen" : "emission-power-year", facts));
        }
    }

    private void market(SecondaryEnergy electricity, MarketLine line, List<Inline> inlines) {
        var facts = new LinkedHashMap<>(factor(line.rest(), key("market_factor", electricity)));
        facts.put("purchased", printed(power(line.purchased()), key("market_purchased", electricity)));
        facts.put("applied", printed(power(line.applied()), key("market_applied", electricity)));
        facts.put("sold", printed(power(line.sold()), key("market_sold", electricity)));
        facts.put("kind", words(line.isResidual() ? "剩余因子" : "平均因子"));
        facts.put("market", figure(line.indirect(), "electricity/indirect_market", electricity));
        facts.put("status", words(line.green().verification().text().chinese()));
        facts.put("line", words(line.isDeclared() ? "市场法" : "位置法"));
        inlines.addAll(wording.sentence("emission-power-market", facts));
        if (electricity.isMarketOfOtherArea()) {
            String area = electricity.importFactor().orElseThrow().area();
            inlines.addAll(wording.sentence("emission-power-market-limit", Map.of("area", words(area))));
        }
    }

    private static Map<String, Inline> factor(AreaFactors.Entry entry, String key) {
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("area", words(entry.area()));
        facts.put("factor_year", words(entry.year()));
        facts.put("factor", printed(Numbers.fixed(entry.factor().value().value(), 4) + "千克/千瓦时", key));
        return facts;
    }

    private static Map<String, Inline> facts(SecondaryEnergy electricity) {
        int year = electricity.year();
        Inline local = electricity
                .localFactor()
                .<Inline>map(factor ->
                        printed(Numbers.fixed(factor.value(), 4) + "千克", "inventory/electricity/factor/" + year))
                .orElse(words("（未知）"));
        String traded = electricity
                .netImport()
                .map(amount -> power(Quantity.of(Math.abs(amount.value()), amount.unit())))
                .orElse("");
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("year", words(year));
        facts.put("direct", figure(electricity.direct(), "electricity/direct", electricity));
        facts.put("consumed", figure(electricity.consumed(), "electricity/consumed", electricity));
        facts.put("local", local);
        facts.put("exported", printed(Numbers.wanTonnes(electricity.exported()), key("exported", electricity)));
        facts.put("indirect", figure(electricity.locationIndirect(), "electricity/indirect_location", electricity));
        facts.put("amount", printed(traded, "inventory/electricity/net_import/" + year));
        return facts;
    }

    private static String power(Quantity amount) {
        return Numbers.fixed(amount.value(), 2) + "亿千瓦时";
    }

    private static Inline figure(Emissions emissions, String key, SecondaryEnergy electricity) {
        return printed(Numbers.wanTonnes(emissions), "inventory/" + key + "/" + electricity.year());
    }

    private static String key(String id, SecondaryEnergy electricity) {
        return "inventory/electricity/" + id + "/" + electricity.year();
    }
}
