package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tanlu.conformity.Conformity;
import org.tanlu.plan.Plan;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Heading;
import org.tanlu.scenario.Simulation;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Severity;

/** Puts the sections in the order of Appendix A; one use only. */
@Clause("A")
final class PlanComposer {
    /** The number of the annex of measures where there is none on a comparison with official inventories. */
    private static final int MEASURES = 6;

    private final Plan plan;
    private final List<Finding> findings;
    private final Conformity conformity;
    private final ReferenceData reference;
    private final Wording wording;
    private final int measures;
    private final ScenarioSection scenarios;
    private final PathwaySection pathway;
    private final UnchosenMeasures unchosen;
    private final SafeguardSection safeguards;
    private final List<Block> blocks = new ArrayList<>();

    PlanComposer(Plan plan, List<Finding> findings, Conformity conformity, ReferenceData reference) {
        this.plan = plan;
        this.findings = findings;
        this.conformity = conformity;
        this.reference = reference;
        this.wording = new Wording(reference.wording());
        this.measures = plan.reconciliations().isEmpty() ? MEASURES : MEASURES + 1;
        this.scenarios = new ScenarioSection(plan, wording, "附件" + (measures + 1));
        this.pathway = new PathwaySection(
                plan.pathway(),
                wording,
                "附件" + measures,
                reference,
                new RisingProjects(plan.dossier().register("projects").rows()));
        this.unchosen = new UnchosenMeasures(plan.pathway(), plan.potentials(), reference.measures(), wording);
        this.safeguards = new SafeguardSection(plan, wording);
    }

    PlanDocument document() {
        for (OutlineSection section : reference.standard().outline()) {
            blocks.add(new Heading(
                    section.level(), section.number(), section.title().chinese()));
            blocks.addAll(content(section));
        }
        blocks.addAll(new IndicatorAnnex(plan, reference, wording).blocks());
        blocks.addAll(new SourceAnnex(plan, reference, wording).blocks());
        blocks.addAll(new UncertaintyTables(plan.uncertainty(), wording).annex());
        blocks.addAll(new FindingAnnex(findings, wording).blocks(plan));
        blocks.addAll(new QualityAnnex(plan, findings, wording).blocks());
        blocks.addAll(new ReconciliationAnnex(plan, findings, wording).blocks());
        blocks.addAll(new SurveyAnnex(plan, wording).blocks());
        blocks.addAll(new RequestTables(plan, reference, wording).blocks());
        blocks.addAll(new ScenarioAnnex(plan, wording).blocks("附件" + measures));
        blocks.addAll(pathway.annex());
        unchosen.annex(reference.standard().outline()).ifPresent(blocks::add);
        blocks.addAll(scenarios.annex());
        blocks.addAll(new ConformityAnnex(conformity, wording).blocks("附件" + (measures + 2)));
        List<Block> written = PlannerWords.of(
                        blocks.stream().map(ChineseWords::of).toList())
                .stream()
                .map(block -> Waterways.of(block, plan, reference.measures()))
                .toList();
        String city = plan.dossier().city().name().chinese();
        return new PlanDocument(
                wording.text("title", Map.of("city", city)),
                wording.text("subtitle", Map.of()),
                preface(),
                written,
                Marking.ofTotals(plan, wording),
                new Layout(
                        Layout.Kind.REPORT,
                        List.of(),
                        List.of(wording.text("layout-compiler", Map.of()), wording.text("layout-compiled", Map.of())),
                        List.of()));
    }

    private List<String> preface() {
        var lines = new ArrayList<String>();
        lines.add(wording.text("preface-standard", Map.of()));
        var coverage = new Coverage(plan.history());
        lines.add(wording.text("preface-scope", scope(coverage)));
        if (!coverage.beside().isEmpty()) {
            lines.add(wording.text("emission-categories-beside", Map.of("beside", coverage.beside())));
        }
        if (!coverage.missing().isEmpty()) {
            lines.add(wording.text("emission-categories-missing", Map.of("missing", coverage.missing())));
        }
        if (!coverage.secret().isEmpty()) {
            lines.add(wording.text("emission-categories-secret", Map.of("secret", coverage.secret())));
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKING)) {
            lines.add(wording.text("preface-blocking", Map.of()));
        }
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            lines.add(wording.text("preface-errors", Map.of("count", Long.toString(errors))));
        }
        return lines;
    }

    /** Which steps the draft holds, and which are still open. */
    private Map<String, String> scope(Coverage coverage) {
        var steps = new ArrayList<>(List.of("资料收集"));
        var open = new ArrayList<String>();
        if (!coverage.categories().isEmpty()) {
            steps.add(coverage.categories() + "的碳排放核算");
        }
        if (plan.emissionHistory().comparison().isPresent()) {
            steps.add("历史排放特征分析");
        }
        if (plan.scenarios().isPresent()) {
            steps.add("三种情景模拟");
        } else if (!plan.dossier().city().is(Simulation.WANTED, "no")) {
            open.add("三种情景模拟");
        }
        if (plan.potentials().isPresent()) {
            steps.add("减排潜力分析");
        } else {
            open.add("减排潜力");
        }
        (plan.targets().isPresent() ? steps : open).add("目标和评价指标");
        (plan.pathway().main().isPresent() ? steps : open).add("减排路径");
        steps.add("保障措施");
        String lacking = open.isEmpty() ? "" : "；" + String.join("、", open) + "尚未编制，均在相应位置如实标注";
        return Map.of("steps", String.join("、", steps), "open", lacking);
    }

    /** What stands under a heading; the chapters that this version lacks say so once, under their first heading. */
    private List<Block> content(OutlineSection section) {
        return switch (section.id()) {
            case "A1.1" -> new EconomySection(plan, wording).blocks();
            case "A1.2" -> new EnergySection(plan, wording).blocks();
            case "A1.3" -> emissions();
            case "A1.4" -> potentials();
            case "A2.1", "A2.2", "A2.3", "A2.4" -> new PrinciplesSection(plan, wording).section(section.id());
            case "A3" -> targets();
            case "A4" -> with(pathway.chapter(), beside().toArray(Block[]::new));
            case "A4.1", "A4.2", "A4.3", "A4.4", "A4.5", "A4.6", "A4.7", "A4.8", "A4.9" ->
                with(pathway.section(section.id()), withoutActions(section.id()).toArray(Block[]::new));
            case "A4.10" -> new ProjectSection(plan, reference, wording).blocks();
            case "A5" -> safeguards.chapter();
            case "A5.1", "A5.2", "A5.3", "A5.4" -> safeguards.section(section.id());
            default -> List.of();
        };
    }

    /** What the chapter of the pathway tells beside the pathway itself. */
    private List<Block> beside() {
        var told = new ArrayList<>(new AbovePotential(plan, wording).blocks());
        told.addAll(new PathwayConsequenceSection(plan.consequences(), wording).blocks());
        return told;
    }

    /** What is on record already, then what is not prepared yet. */
    private static List<Block> with(List<Block> recorded, Block... open) {
        var blocks = new ArrayList<>(recorded);
        blocks.addAll(List.of(open));
        return blocks;
    }

    private List<Block> targets() {
        var blocks = new ArrayList<>(scenarios());
        blocks.addAll(new TargetSection(plan, new IssueSupplements(plan, reference, wording), wording).blocks());
        return blocks;
    }

    private List<Block> withoutActions(String outline) {
        String lead = new IssueSupplements(plan, reference, wording).lead(outline);
        return unchosen.of(outline, lead, "附件" + measures);
    }

    private List<Block> scenarios() {
        var blocks = new ArrayList<>(new AssignedTargets(plan.dossier(), wording).blocks());
        blocks.addAll(scenarios.blocks());
        blocks.addAll(new PlanTargetTable(plan.planTargets(), wording).blocks());
        return blocks;
    }

    private List<Block> potentials() {
        var blocks = new ArrayList<>(ResourceTable.of(plan.dossier(), wording));
        blocks.addAll(new PotentialSection(plan.potentials(), wording).blocks());
        return blocks;
    }

    private List<Block> emissions() {
        var emissions = new ArrayList<>(new EmissionSection(plan, reference, wording).blocks());
        emissions.addAll(new HistorySection(plan, wording).blocks());
        emissions.addAll(new UncertaintySection(plan.uncertainty(), wording).blocks());
        return emissions;
    }
}
