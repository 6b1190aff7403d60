package org.tanlu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tanlu.energy.EnergyFlows;
import org.tanlu.energy.EnergyFlows.Link;
import org.tanlu.energy.EnergyFlows.Stage;
import org.tanlu.energy.EnergySystem;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Functional;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.Scenario;
import org.tanlu.trace.Clause;

/** The numbers of a flow diagram: where each kind of energy comes from and where it goes in a year (clause 9.2). */
@Clause("9.2")
final class FlowTable {
    private static final String UNIT = "万吨标准煤";
    private static final String NONE = "－";
    private static final String PLANTS = "plants/";
    private static final String FLOW = "flow/";
    private static final String LOSSES = "/losses";

    private final Scenario scenario;
    private final int year;
    private final EnergyFlows flows;
    private final List<CarrierKind> kinds;
    private final List<List<Entry>> rows = new ArrayList<>();

    private FlowTable(Scenario scenario, int year) {
        this.scenario = scenario;
        this.year = year;
        this.flows = scenario.course().flows(year);
        this.kinds = List.of(CarrierKind.values()).stream()
                .filter(kind -> flows.links().stream()
                        .anyMatch(link -> link.kind() == kind && link.kind() != CarrierKind.TOTAL))
                .toList();
    }

    static TableBlock of(Scenario scenario, int year) {
        return new FlowTable(scenario, year).table();
    }

    private TableBlock table() {
        var columns = new ArrayList<>(List.of(new Column("来源和去向", Align.LEFT, 8)));
        kinds.forEach(kind -> columns.add(new Column(kind.text().chinese(), Align.RIGHT, 4)));
        row("本地电厂、热源产出", kind -> FLOW + id(kind) + "/plants");
        row("本地非燃料发电", kind -> FLOW + id(kind) + "/without_fuel");
        row("净调入", kind -> FLOW + id(kind) + "/import");
        row("统计差额（补足）", kind -> FLOW + id(kind) + "/missing");
        row("火力发电投入", kind -> PLANTS + EnergySystem.POWER_PLANTS + "/" + id(kind));
        row("集中供热投入", kind -> PLANTS + EnergySystem.HEAT_PLANTS + "/" + id(kind));
        row("余热等未列来源投入", kind -> FLOW + plants(kind) + "/missing");
        row("加工转换损失", kind -> FLOW + plants(kind) + LOSSES);
        for (Functional user : Functional.values()) {
            row(user.text().chinese(), kind -> "final/" + user.name().toLowerCase(Locale.ROOT) + "/" + id(kind));
        }
        rows.add(total());
        row("电厂、热源用能", kind -> kind == CarrierKind.HEAT || kind == CarrierKind.ELECTRICITY ? PLANTS + id(kind) : "");
        row("输配损失和差额", kind -> FLOW + id(kind) + LOSSES);
        boolean isBase = year == scenario.course().system().baseYear();
        return new TableBlock(
                (isBase ? "" : scenario.kind().text().chinese()) + year + "年能源流向",
                UNIT,
                columns,
                rows,
                List.of("按当量值计。未列来源和加工转换损失列在所产的热力、电力一栏；净调入为负表示净调出。"),
                false);
    }

    private static String id(CarrierKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The id of the plants that make a kind. */
    private static String plants(CarrierKind kind) {
        return kind == CarrierKind.ELECTRICITY
                ? EnergySystem.POWER_PLANTS
                : kind == CarrierKind.HEAT ? EnergySystem.HEAT_PLANTS : "";
    }

    private void row(String name, Function<CarrierKind, String> figure) {
        List<Optional<Link>> links =
                kinds.stream().map(kind -> flows.find(figure.apply(kind))).toList();
        if (links.stream().anyMatch(Optional::isPresent)) {
            var row = new ArrayList<>(List.of(Entry.words(name)));
            links.forEach(link -> row.add(link.map(this::entry).orElse(Entry.words(NONE))));
            rows.add(row);
        }
    }

    private Entry entry(Link link) {
        boolean isExport = link.figure().endsWith("/import") && link.to().stage() == Stage.USE;
        return Entry.figure(
                Numbers.fixed((isExport ? -1 : 1) * link.amount().value(), 1),
                ScenarioNumbers.key(scenario, link.figure(), year));
    }

    private List<Entry> total() {
        var row = new ArrayList<>(List.of(Entry.words("终端合计").emphasised()));
        for (CarrierKind kind : kinds) {
            row.add(Entry.figure(
                            Numbers.fixed(
                                    scenario.course()
                                            .finalUse(kind)
                                            .find(year)
                                            .orElseThrow()
                                            .value(),
                                    1),
                            ScenarioNumbers.key(scenario, "final/" + id(kind), year))
                    .emphasised());
        }
        return row;
    }
}
