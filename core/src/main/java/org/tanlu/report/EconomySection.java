package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.inventory.IndicatorChange;
import org.tanlu.inventory.IndicatorValue;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/** 经济社会发展 (Appendix A, 一（一）): population, gross product and structure, as far as the survey tells. */
@Clause("A")
final class EconomySection {
    private static final Unit YI = new Unit("亿元", "money", 1e8);

    private final Plan plan;
    private final Wording wording;

    EconomySection(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
    }

    List<Block> blocks() {
        var inlines = new ArrayList<Inline>();
        latest("IND-B13")
                .ifPresent(value -> inlines.addAll(wording.sentence(
                        "economy-population", Map.of("year", words(value.year()), "population", people(value)))));
        gross().ifPresent(inlines::addAll);
        latest("IND-B16")
                .ifPresent(value ->
                        inlines.addAll(wording.sentence("economy-capita", Map.of("value", print(value, 2)))));
        Optional<IndicatorValue> secondary = latest("IND-B19");
        Optional<IndicatorValue> tertiary = latest("IND-B20");
        if (secondary.isPresent() && tertiary.isPresent()) {
            inlines.addAll(wording.sentence(
                    "economy-structure",
                    Map.of("secondary", print(secondary.get(), 1), "tertiary", print(tertiary.get(), 1))));
        }
        var blocks = new ArrayList<Block>();
        Optional<TableBlock> table = EconomyTable.of(plan.dossier());
        if (!inlines.isEmpty()) {
            blocks.add(new Paragraph(inlines));
        } else if (table.isEmpty()) {
            blocks.add(wording.paragraph("economy-none", Map.of()));
        }
        table.ifPresent(blocks::add);
        blocks.addAll(new ConsideredPlans(plan.dossier(), wording).blocks());
        return blocks;
    }

    /** Gross product of the latest year and its mean growth since the first. */
    private Optional<List<Inline>> gross() {
        List<IndicatorValue> values = known("IND-B15");
        if (values.size() < 2) {
            return Optional.empty();
        }
        IndicatorValue first = values.get(0);
        IndicatorValue last = values.get(values.size() - 1);
        return IndicatorChange.between(first, last)
                .map(change -> wording.sentence(
                        "economy-gdp",
                        Map.of(
                                "year", words(last.year()),
                                "gdp", inYi(last),
                                "first", words(first.year()),
                                "rate", printed(Numbers.percent(change.yearly().value()), change.yearlyKey()))));
    }

    private Optional<IndicatorValue> latest(String indicator) {
        List<IndicatorValue> values = known(indicator);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    private List<IndicatorValue> known(String indicator) {
        return plan.indicators().stream()
                .filter(value -> value.indicator().id().equals(indicator)
                        && value.figure().isPresent())
                .toList();
    }

    /** A city's product in 亿元, as statistics print it. */
    private static Inline inYi(IndicatorValue value) {
        Figure figure = value.figure().orElseThrow();
        return printed(Numbers.text(figure.value().in(YI), 1), figure.key());
    }

    private static Inline people(IndicatorValue value) {
        Figure figure = value.figure().orElseThrow();
        return printed(Numbers.published(figure.value(), 1), figure.key());
    }

    private static Inline print(IndicatorValue value, int decimals) {
        Figure figure = value.figure().orElseThrow();
        Quantity quantity = figure.value();
        return printed(Numbers.text(quantity, decimals), figure.key());
    }
}
