package org.tanlu.report;

import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.energy.Assumption;
import org.tanlu.energy.Idle;
import org.tanlu.energy.Move;
import org.tanlu.energy.Parameters;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.Measure;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.ScenarioKind;
import org.tanlu.scenario.Scenarios;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;

/**
 * 附件 the measures of the scenarios: how far each is taken up, and which are left out and why; and by which
 * shares branches divide by use (clauses 8 and 9.1).
 */
@Clause({"8", "9.1"})
final class ScenarioAnnex {
    private static final int SHOWN = 2035;

    private final Optional<Scenarios> simulated;
    private final Dossier dossier;
    private final Wording wording;

    ScenarioAnnex(Plan plan, Wording wording) {
        this.simulated = plan.scenarios();
        this.dossier = plan.dossier();
        this.wording = wording;
    }

    List<Block> blocks(String number) {
        return simulated.map(scenarios -> blocks(scenarios, number)).orElseGet(List::of);
    }

    private List<Block> blocks(Scenarios scenarios, String number) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(0, number, "情景中的措施"));
        blocks.add(wording.paragraph(
                "scenario-measures",
                Map.of(
                        "count", words(scenarios.system().moves().size()),
                        "without", words(scenarios.system().without().size()))));
        if (!scenarios.system().moves().isEmpty()) {
            blocks.add(adoption(scenarios));
            less(scenarios).ifPresent(blocks::add);
        }
        if (!scenarios.system().without().isEmpty()) {
            blocks.add(idle(scenarios));
        }
        blocks.addAll(UseShareTable.of(scenarios.system(), dossier, wording));
        return blocks;
    }

    private static TableBlock adoption(Scenarios scenarios) {
        Scenario low = scenarios.of(ScenarioKind.LOW_CARBON);
        Scenario enhanced = scenarios.of(ScenarioKind.ENHANCED);
        int last = low.course().horizon();
        List<List<Entry>> rows = scenarios.system().moves().stream()
                .map(move -> List.of(
                        Entry.words(move.measure().id()),
                        Entry.words(move.measure().name().chinese()),
                        Entry.words(potential(move)),
                        adoption(low, move, SHOWN),
                        adoption(low, move, last),
                        adoption(enhanced, move, SHOWN),
                        adoption(enhanced, move, last),
                        Entry.words(basis(low, move))))
                .toList();
        return new TableBlock(
                "措施的潜力和采用比例",
                "",
                List.of(
                        new Column("编号", Align.LEFT, 4),
                        new Column("措施", Align.LEFT, 9),
                        new Column("潜力", Align.RIGHT, 6),
                        new Column("低碳" + SHOWN + "年", Align.RIGHT, 3),
                        new Column("低碳" + last + "年", Align.RIGHT, 3),
                        new Column("强化" + SHOWN + "年", Align.RIGHT, 3),
                        new Column("强化" + last + "年", Align.RIGHT, 3),
                        new Column("低碳情景的依据", Align.LEFT, 10)),
                rows,
                List.of("采用比例为占潜力的比例；“每年”为每年可新增的量。基准情景不采取新增措施，城市另有填写的除外。"),
                false);
    }

    private static String potential(Move move) {
        return Amounts.text(move.potential()) + (move.isYearly() ? "/年" : "");
    }

    /** Where the enhanced scenario takes up less of a measure than the low-carbon one, and why. */
    private static Optional<TableBlock> less(Scenarios scenarios) {
        Scenario low = scenarios.of(ScenarioKind.LOW_CARBON);
        Scenario enhanced = scenarios.of(ScenarioKind.ENHANCED);
        List<List<Entry>> rows = scenarios.lessTaken(ScenarioKind.ENHANCED).stream()
                .map(less -> List.of(
                        Entry.words(less.move().measure().name().chinese()),
                        Entry.words(String.valueOf(less.year())),
                        adoption(low, less.move(), less.year()),
                        adoption(enhanced, less.move(), less.year()),
                        Entry.words(less.cause().chinese())))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableBlock(
                        "强化情景采用少于低碳情景的措施",
                        "",
                        List.of(
                                new Column("措施", Align.LEFT, 6),
                                new Column("年份", Align.RIGHT, 3),
                                new Column("低碳", Align.RIGHT, 3),
                                new Column("强化", Align.RIGHT, 3),
                                new Column("原因", Align.LEFT, 14)),
                        rows,
                        List.of("年份为相差最多的一年。作用于同一对象的措施共用潜力，本市填写的措施优先；强化情景对填写的措施采用更多，留给未填写的相斥措施的潜力就更少。"),
                        false));
    }

    private static Optional<Assumption> assumption(Scenario scenario, Move move) {
        return Optional.ofNullable(
                scenario.assumptions().get(Parameters.measure(move.measure().id())));
    }

    private static Entry adoption(Scenario scenario, Move move, int year) {
        Optional<Quantity> share = assumption(scenario, move)
                .flatMap(assumption -> assumption.values().find(year))
                .map(value -> value.in(Unit.ONE));
        return share.map(value -> Entry.figure(
                        Numbers.percent(value.value()),
                        ScenarioNumbers.key(
                                scenario,
                                "parameter/" + Parameters.measure(move.measure().id()),
                                year)))
                .orElse(Entry.words("－"));
    }

    private static String basis(Scenario scenario, Move move) {
        return assumption(scenario, move)
                .map(assumption -> ScenarioParameters.basis(assumption.origin()))
                .orElse("未采用");
    }

    private static TableBlock idle(Scenarios scenarios) {
        var byReason = new LinkedHashMap<Idle, List<Measure>>();
        for (Idle idle : Idle.values()) {
            byReason.put(idle, new ArrayList<>());
        }
        scenarios
                .system()
                .without()
                .forEach((measure, idle) ->
                        byReason.computeIfAbsent(idle, any -> new ArrayList<>()).add(measure));
        List<List<Entry>> rows = byReason.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> List.of(
                        Entry.words(entry.getKey().text().chinese()),
                        Entry.words(String.valueOf(entry.getValue().size())),
                        Entry.words(String.join(
                                "、",
                                entry.getValue().stream()
                                        .map(measure -> measure.name().chinese())
                                        .toList()))))
                .toList();
        return new TableBlock(
                "没有进入情景的措施",
                "",
                List.of(
                        new Column("原因", Align.LEFT, 5),
                        new Column("项数", Align.RIGHT, 2),
                        new Column("措施", Align.LEFT, 16)),
                rows,
                List.of(),
                false);
    }
}
