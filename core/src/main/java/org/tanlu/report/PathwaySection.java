package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tanlu.pathway.Holding;
import org.tanlu.pathway.LeftOut;
import org.tanlu.pathway.Pathway;
import org.tanlu.pathway.RoadmapSupport;
import org.tanlu.pathway.Roadmaps;
import org.tanlu.pathway.Route;
import org.tanlu.pathway.Routes;
import org.tanlu.pathway.Scheduled;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.reference.MeasureLibrary;
import org.tanlu.reference.MeasureSector;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 碳减排路径 the chapter of the pathway (chapter 10; Appendix A, 四): how it was found, overview, roadmaps, timetable, tasks. */
@Clause("10")
final class PathwaySection {
    /** A gap that two decimals of a per cent would print as nothing. */
    private static final double LEAST_GAP = 0.00005;

    private static final double HUNDRED_MILLION = 1e8;
    private static final double WAN = 1e4;

    /** In t: less prints as nothing in 0.1 万吨. */
    private static final double LEAST_PRINTED = 500;

    private final Routes routes;
    private final Wording wording;
    private final String annex;
    private final MeasureLibrary library;
    private final List<OutlineSection> outline;
    private final RisingProjects projects;

    /** The chapter of pathways, with the major projects of the city; the annex is that of measures. */
    PathwaySection(Routes routes, Wording wording, String annex, ReferenceData reference, RisingProjects projects) {
        this.projects = projects;
        this.annex = annex;
        this.library = reference.measures();
        this.outline = reference.standard().outline();
        this.routes = routes;
        this.wording = wording;
    }

    /** What stands under the head of the chapter. */
    List<Block> chapter() {
        if (routes.main().isEmpty()) {
            return List.of(new Notice(wording.text(
                    "not-prepared", Map.of("reason", routes.reason().chinese()))));
        }
        Route route = routes.main().get();
        var tables = new PathwayTables(route);
        var blocks = new ArrayList<Block>();
        blocks.add(basis(route));
        if (!route.conditions().isEmpty()) {
            blocks.add(tables.conditions());
        }
        blocks.add(aims(route.pathway()));
        var aimed = new PathwayAimSection(routes, route, wording, tables.milestones());
        blocks.addAll(aimed.aims());
        blocks.add(wording.paragraph(
                "pathway-commits", Map.of("scenario", words(route.kind().text().chinese()))));
        blocks.add(tables.emissions());
        blocks.addAll(new PathwayRises(route, wording, projects).blocks());
        blocks.addAll(aimed.scenarios());
        blocks.add(new Heading(3, "", "实施路径总体概览"));
        blocks.add(wording.paragraph("pathway-overview", Map.of()));
        blocks.add(tables.dimensions());
        blocks.add(new Heading(3, "", "四大用能部门路线图"));
        for (MeasureSector sector : Roadmaps.SECTORS) {
            blocks.addAll(roadmap(route, sector, tables));
        }
        blocks.addAll(timetable(route, tables));
        int leftOut = route.pathway().leftOut().size();
        if (leftOut > 0) {
            blocks.add(wording.paragraph("pathway-left-out", Map.of("count", words(leftOut), "annex", words(annex))));
        }
        route.study().ifPresent(study -> {
            blocks.addAll(new PathwayStudySection(study, route, wording).blocks());
            blocks.addAll(aimed.rates(study.rates()));
        });
        return blocks;
    }

    private List<Block> timetable(Route route, PathwayTables tables) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(3, "", "时间表和投资"));
        blocks.add(order(route));
        blocks.addAll(new GanttCharts(route).blocks());
        blocks.add(tables.timetable());
        var choice = new IssueChoice(route, wording);
        blocks.addAll(new PathwayTaskTable(route).of(route.schedule().where(action -> !choice.isSmall(action))));
        blocks.addAll(choice.told());
        blocks.addAll(choice.sums(route));
        blocks.add(tables.periods());
        blocks.add(new PathwayMappingTable(route, outline).table());
        CaptureTable.of(route, tables.milestones()).ifPresent(blocks::add);
        return blocks;
    }

    /** The tasks under a heading of the outline; none where the pathway has none there. */
    @Clause({"10.2", "A"})
    List<Block> section(String outline) {
        return routes.main().map(route -> section(route, outline)).orElse(List.of());
    }

    /** The actions of a field; what is too little for a task of its own is told together. */
    private List<Block> section(Route route, String outline) {
        var choice = new IssueChoice(route, wording);
        Map<Boolean, List<Scheduled>> actions =
                route.schedule().where(action -> action.mapping().outline().equals(outline)).stream()
                        .collect(Collectors.partitioningBy(choice::isSmall));
        List<Scheduled> tasks = actions.getOrDefault(false, List.of());
        List<Scheduled> small = actions.getOrDefault(true, List.of());
        var blocks = new ArrayList<Block>();
        if (!tasks.isEmpty()) {
            blocks.add(new PathwayFieldText(tasks, route, wording).paragraph());
            blocks.add(new PathwayTaskTable(route).brief(title(outline), tasks));
        }
        if (!small.isEmpty()) {
            blocks.add(together(small));
        }
        return blocks;
    }

    /** What actions avoid together that are too little for tasks; a sum that would print as nothing is told in words. */
    private Block together(List<Scheduled> small) {
        double sum = IssueSums.avoided(small, IssueChoice.HORIZON);
        return wording.paragraph(
                StrictMath.abs(sum) < LEAST_PRINTED ? "pathway-section-least" : "pathway-section-small",
                Map.of(
                        "count", words(small.size()),
                        "year", words(IssueChoice.HORIZON),
                        "sum", words(Numbers.wanTonnes(Emissions.tonnes(sum)))));
    }

    private String title(String id) {
        return outline.stream()
                .filter(section -> section.id().equals(id))
                .map(section -> section.title().chinese())
                .findFirst()
                .orElse("");
    }

    private Paragraph basis(Route route) {
        Pathway.Proof proof = route.pathway().proof();
        double cost = route.pathway().cost().value() / HUNDRED_MILLION;
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("count", words(route.pathway().actions().size()));
        facts.put("scenario", words(route.kind().text().chinese()));
        boolean isLeast = proof.gap().value() < LEAST_GAP;
        if (!isLeast) {
            facts.put("gap", printed(Numbers.fixed(proof.gap().value() * 100, 2) + "%", "pathway/gap"));
        }
        facts.put("cost", printed(Numbers.fixed(cost, 1) + "亿元", "pathway/cost"));
        facts.put("sign", words(cost < 0 ? "，负值表示节省大于投入" : ""));
        facts.put("conditions", words(route.conditions().isEmpty() ? "" : "条件和依据见下表，任何一项改变都会改变路径。"));
        return isLeast ? wording.paragraph("pathway-basis-least", facts) : wording.paragraph("pathway-basis", facts);
    }

    private Paragraph aims(Pathway pathway) {
        if (pathway.missed().isEmpty()) {
            return wording.paragraph("pathway-aims-met", Map.of());
        }
        Map.Entry<String, Quantity> largest = pathway.missed().entrySet().stream()
                .max(Comparator.comparing(missed -> missed.getValue().value()))
                .orElseThrow();
        String rows = pathway.holdings().stream().map(this::held).distinct().collect(Collectors.joining("、"));
        return wording.paragraph(
                "pathway-aims-missed",
                Map.of(
                        "count", words(pathway.missed().size()),
                        "largest", printed(missed(largest.getValue()), "pathway/missed/" + largest.getKey()),
                        "rows", words(rows)));
    }

    /** What holds the plan back, with the measures by name, for example 短流程电炉炼钢的推进速度. */
    private String held(Holding holding) {
        String names = Stream.of(holding.subject().split("/"))
                .flatMap(id -> Optional.ofNullable(library.measures().get(id)).stream())
                .map(measure -> measure.name().chinese())
                .collect(Collectors.joining("与"));
        return names + (names.isEmpty() ? "" : "的") + holding.kind().chinese();
    }

    private static String missed(Quantity amount) {
        return amount.unit().equals(Unit.TONNE_CO2E)
                ? Numbers.wanTonnes(Emissions.tonnes(amount.value()))
                : Numbers.fixed(amount.value() / WAN, 1) + "万吨标准煤";
    }

    private List<Block> roadmap(Route route, MeasureSector sector, PathwayTables tables) {
        var choice = new IssueChoice(route, wording);
        List<Scheduled> all = route.roadmap(sector);
        List<Scheduled> actions =
                all.stream().filter(action -> !choice.isSmall(action)).toList();
        List<RoadmapSupport> supports = route.supports(sector);
        String name = sector == MeasureSector.ENERGY ? "能源" : sector.text().chinese();
        var facts = new LinkedHashMap<String, Inline>();
        facts.put("sector", words(name));
        facts.put("count", words(actions.size() + supports.size()));
        facts.put("annex", words(annex + "“" + UnchosenMeasures.CAPTION + "”"));
        facts.put(
                "supports",
                words((supports.isEmpty() ? "" : "，其中支撑类和已实施、继续推进的" + supports.size() + "项")
                        + (actions.size() < all.size() ? "，另有" + (all.size() - actions.size()) + "项规模很小的不列" : "")));
        return actions.isEmpty() && supports.isEmpty()
                ? List.of(wording.paragraph("pathway-roadmap-empty", facts))
                : List.of(wording.paragraph("pathway-roadmap", facts), tables.roadmap(name, actions, supports));
    }

    private Paragraph order(Route route) {
        List<Scheduled> chain = route.schedule().chain();
        String names = chain.stream()
                .map(action -> action.measure().name().chinese() + "（" + action.start() + "年）")
                .collect(Collectors.joining("→"));
        return chain.isEmpty()
                ? wording.paragraph("pathway-no-chain", Map.of())
                : wording.paragraph("pathway-chain", Map.of("chain", words(names)));
    }

    /** The measures that were not chosen of by cost, each under its reason; nothing where there is none. */
    List<Block> annex() {
        Map<Measure, LeftOut> leftOut =
                routes.main().map(route -> route.pathway().leftOut()).orElse(Map.of());
        var rows = new ArrayList<List<Entry>>();
        for (LeftOut reason : LeftOut.values()) {
            List<String> names = leftOut.entrySet().stream()
                    .filter(entry -> entry.getValue() == reason)
                    .map(entry -> entry.getKey().name().chinese())
                    .toList();
            if (!names.isEmpty()) {
                rows.add(List.of(
                        Entry.words(reason.text().chinese()),
                        Entry.words(Integer.toString(names.size())),
                        Entry.words(String.join("、", names))));
            }
        }
        List<Column> columns = List.of(
                new Column("原因", Align.LEFT, 6), new Column("项数", Align.RIGHT, 2), new Column("措施", Align.LEFT, 15));
        List<String> notes = List.of("补充所缺的费用后参与比选。");
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(new TableBlock("未按费用参与比选的措施", "", columns, rows, notes, false));
        }
        routes.main().flatMap(Guidance::annex).ifPresent(blocks::add);
        routes.main().ifPresent(route -> blocks.add(new PathwayTables(route).record()));
        return blocks;
    }
}
