package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tanlu.potential.CityProfile;
import org.tanlu.potential.Potential;
import org.tanlu.potential.Potential.Choice;
import org.tanlu.potential.Potential.Standing;
import org.tanlu.potential.Potentials;
import org.tanlu.potential.SectorPotential;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.trace.Clause;

/** 本市碳减排潜力分析 the section of the potentials, one part a sub-clause (chapter 8; Appendix A, 一（四）). */
@Clause("8")
final class PotentialSection {
    private static final int NAMED = 3;

    private final Optional<Potentials> found;
    private final Wording wording;

    PotentialSection(Optional<Potentials> found, Wording wording) {
        this.found = found;
        this.wording = wording;
    }

    List<Block> blocks() {
        if (found.isEmpty()) {
            return List.of(wording.paragraph("potential-none", Map.of()));
        }
        Potentials potentials = found.get();
        var tables = new PotentialTables(potentials);
        var blocks = new ArrayList<Block>();
        blocks.add(basis(potentials));
        blocks.add(tables.profile());
        unknown(potentials).ifPresent(blocks::add);
        blocks.addAll(sectors(potentials, tables));
        for (Part part : Part.values()) {
            blocks.add(new Heading(3, "", part.title));
            blocks.addAll(part(part, potentials, tables));
        }
        blocks.add(new Heading(3, "", "减排成本和协同效应"));
        blocks.addAll(costs(potentials, tables));
        return blocks;
    }

    /** The parts of the section: the sub-clauses that name measures. */
    private enum Part {
        STRUCTURE("8.2", "产业结构调整"),
        ENERGY("8.3.1", "能源结构优化"),
        ELECTRIFICATION("8.3.2", "电气化"),
        EFFICIENCY("8.3.3", "工艺和设备节能"),
        DIGITAL("8.4.1", "产业数字化"),
        BUILDINGS("8.4.2", "建筑"),
        TRANSPORT("8.4.3", "交通运输"),
        CIRCULAR("8.5", "循环经济"),
        SINKS("8.6", "碳捕集利用与封存和碳汇"),
        GREEN_POWER("8.7", "非本市绿色电力"),
        OTHER("", "农业和其他");

        private final String clause;
        private final String title;

        Part(String clause, String title) {
            this.clause = clause;
            this.title = title;
        }
    }

    private Paragraph basis(Potentials potentials) {
        int year = potentials.terms().year();
        Quantity factor = potentials.factors().used().find(year).orElseThrow();
        return wording.paragraph(
                "potential-basis",
                Map.of(
                        "count", words(potentials.measures().size()),
                        "available", words(potentials.of(Standing.AVAILABLE).size()),
                        "untold", words(potentials.of(Standing.UNTOLD).size()),
                        "year", words(year),
                        "factor",
                                printed(Numbers.factor(factor) + "吨二氧化碳/兆瓦时", "potential/factor/electricity/" + year)));
    }

    private Optional<Paragraph> unknown(Potentials potentials) {
        List<String> unknown = potentials.profile().factors().stream()
                .filter(factor -> !factor.isKnown())
                .map(CityProfile.Factor::name)
                .map(name -> name.chinese())
                .toList();
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.paragraph(
                        "potential-profile-unknown", Map.of("list", words(String.join("、", unknown)))));
    }

    private List<Block> sectors(Potentials potentials, PotentialTables tables) {
        List<SectorPotential> keys =
                potentials.sectors().stream().filter(SectorPotential::isKey).toList();
        if (keys.isEmpty()) {
            return List.of(wording.paragraph("potential-nothing", Map.of()));
        }
        int year = potentials.terms().year();
        String names =
                keys.stream().map(sector -> sector.sector().text().chinese()).collect(Collectors.joining("、"));
        return List.of(
                wording.paragraph(
                        "potential-sectors",
                        Map.of(
                                "year", words(year),
                                "sum", printed(Numbers.wanTonnes(potentials.avoided(year)), "potential/total/" + year),
                                "keys", words(names),
                                "threshold",
                                        printed(
                                                Numbers.percent(keys.stream()
                                                        .mapToDouble(sector ->
                                                                sector.share().value())
                                                        .sum()),
                                                "potential/sector/key_share"))),
                tables.sectors());
    }

    private List<Block> part(Part part, Potentials potentials, PotentialTables tables) {
        List<Potential> measures = potentials.measures().stream()
                .filter(potential -> of(potential) == part)
                .toList();
        var blocks = new ArrayList<Block>();
        List<Potential> open = measures.stream().filter(Potential::isOpen).toList();
        if (!open.isEmpty()) {
            blocks.add(largest(open, potentials.terms().year()));
            blocks.add(tables.measures(part.title, open));
        }
        lockedIn(open, potentials).ifPresent(blocks::add);
        reasons(measures, open.isEmpty()).forEach(blocks::add);
        if (part == Part.ENERGY && !potentials.renewables().isEmpty()) {
            blocks.add(wording.paragraph("potential-renewables", Map.of()));
            blocks.add(tables.renewables());
        }
        if (part == Part.ELECTRIFICATION) {
            raising(potentials).ifPresent(blocks::add);
        }
        if (part == Part.BUILDINGS && !potentials.renovation().isEmpty()) {
            blocks.add(wording.paragraph("potential-batches", Map.of()));
            blocks.add(PotentialBatchTable.of("既有建筑分批改造（低碳情景）", potentials.renovation(), potentials.milestones()));
        }
        if (part == Part.TRANSPORT && potentials.oldCars().isPresent()) {
            blocks.add(wording.paragraph("potential-old-cars", Map.of()));
            blocks.add(PotentialBatchTable.of(
                    "老旧燃油车辆退出（低碳情景）", potentials.oldCars().stream().toList(), potentials.milestones()));
        }
        if (part == Part.EFFICIENCY && !potentials.gaps().isEmpty()) {
            blocks.add(wording.paragraph("potential-efficiency", Map.of()));
            blocks.add(tables.efficiency());
        }
        return blocks;
    }

    /** The part of the clause under which a measure stands. */
    private static Part of(Potential potential) {
        String clause = potential.clause();
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.OTHER)
                .filter(part -> clause.equals(part.clause) || clause.startsWith(part.clause + "."))
                .findFirst()
                .orElse(Part.OTHER);
    }

    private Paragraph largest(List<Potential> open, int year) {
        var list = new ArrayList<Inline>();
        open.stream()
                .filter(potential -> potential.avoided(year).tonnes() > 0)
                .sorted((one, other) -> Double.compare(
                        other.avoided(year).tonnes(), one.avoided(year).tonnes()))
                .limit(NAMED)
                .forEach(potential -> {
                    Emissions avoided = potential.abatement().find(year).orElseThrow();
                    list.add(words((list.isEmpty() ? "" : "、")
                            + potential.measure().name().chinese() + "（"));
                    list.add(printed(
                            Numbers.wanSmall(avoided) + "万吨",
                            "potential/" + potential.measure().id() + "/abatement/" + year));
                    list.add(words("）"));
                });
        if (list.isEmpty()) {
            return wording.paragraph("potential-part-later", Map.of("year", words(year)));
        }
        var facts = new LinkedHashMap<String, List<Inline>>();
        facts.put("count", List.of(words(open.size())));
        facts.put("year", List.of(words(year)));
        facts.put("list", list);
        return new Paragraph(wording.phrases("potential-part", facts));
    }

    /** What avoids emissions today and raises them at the end binds the city to its fuel. */
    private Optional<Paragraph> lockedIn(List<Potential> open, Potentials potentials) {
        int last = potentials.course().horizon();
        List<String> names = open.stream()
                .filter(potential ->
                        potential.avoided(potentials.terms().year()).tonnes() > 0 && potential.raises(last))
                .map(potential -> potential.measure().name().chinese())
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.paragraph(
                        "potential-lock-in", Map.of("list", words(String.join("、", names)), "year", words(last))));
    }

    /** What has no potential of its own, by reason; a city that supplied nothing reads it in one sentence. */
    private List<Paragraph> reasons(List<Potential> measures, boolean isAll) {
        var paragraphs = new ArrayList<Paragraph>();
        say(
                paragraphs,
                "potential-rejected",
                measures.stream()
                        .filter(potential ->
                                potential.choice().filter(Choice::isRejected).isPresent())
                        .map(potential -> potential.measure().name().chinese() + "（"
                                + potential
                                        .choice()
                                        .map(Choice::reason)
                                        .filter(reason -> !reason.isEmpty())
                                        .orElse("没有写理由")
                                + "）")
                        .toList());
        say(paragraphs, "potential-not-applicable", named(measures, Standing.NOT_APPLICABLE, true));
        say(paragraphs, "potential-exhausted", named(measures, Standing.EXHAUSTED, false));
        say(paragraphs, "potential-without-energy", named(measures, Standing.WITHOUT_ENERGY, false));
        say(paragraphs, "potential-enabling", named(measures, Standing.ENABLING, false));
        say(paragraphs, "potential-outside", named(measures, Standing.OUTSIDE, false));
        say(paragraphs, isAll ? "potential-untold-all" : "potential-untold", named(measures, Standing.UNTOLD, false));
        return paragraphs;
    }

    private void say(List<Paragraph> paragraphs, String sentence, List<String> names) {
        if (!names.isEmpty()) {
            paragraphs.add(wording.paragraph(
                    sentence, Map.of("count", words(names.size()), "list", words(String.join("、", names)))));
        }
    }

    private static List<String> named(List<Potential> measures, Standing standing, boolean withReason) {
        return measures.stream()
                .filter(potential -> potential.standing() == standing
                        && potential.choice().filter(Choice::isRejected).isEmpty())
                .map(potential -> potential.measure().name().chinese()
                        + (withReason ? "（" + potential.reason().chinese() + "）" : ""))
                .toList();
    }

    private Optional<Paragraph> raising(Potentials potentials) {
        int year = potentials.terms().year();
        var list = new ArrayList<Inline>();
        potentials.measures().stream()
                .filter(potential ->
                        potential.raises(year) && potential.breakEven().isPresent())
                .forEach(potential -> {
                    list.add(words((list.isEmpty() ? "" : "、")
                            + potential.measure().name().chinese() + "（减排临界因子"));
                    list.add(printed(
                            Numbers.factor(potential.breakEven().orElseThrow()),
                            "potential/" + potential.measure().id() + "/break_even/" + year));
                    list.add(words("）"));
                });
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var facts = new LinkedHashMap<String, List<Inline>>();
        facts.put("year", List.of(words(year)));
        facts.put("list", list);
        return Optional.of(new Paragraph(wording.phrases("potential-raises", facts)));
    }

    private List<Block> costs(Potentials potentials, PotentialTables tables) {
        var blocks = new ArrayList<Block>();
        blocks.add(wording.paragraph(
                "potential-costs",
                Map.of(
                        "year", words(potentials.terms().year()),
                        "rate", words(rate(potentials.terms().rate())),
                        "low", words(rate(potentials.terms().low())),
                        "high", words(rate(potentials.terms().high())))));
        tables.saving().ifPresent(blocks::add);
        tables.dear().ifPresent(blocks::add);
        long without = potentials.of(Standing.AVAILABLE).stream()
                .filter(potential -> potential.costing().usual().isEmpty())
                .count();
        if (without > 0) {
            blocks.add(wording.paragraph("potential-costs-unknown", Map.of("count", words(without))));
        }
        blocks.add(wording.paragraph("potential-co-benefits", Map.of()));
        return blocks;
    }

    private static String rate(Quantity rate) {
        return Numbers.percent(rate.value());
    }
}
