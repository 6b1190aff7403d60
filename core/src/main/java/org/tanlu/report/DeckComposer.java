package org.tanlu.report;

import static org.tanlu.report.Wording.printed;
import static org.tanlu.report.Wording.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.conformity.Conformity;
import org.tanlu.plan.Plan;
import org.tanlu.reference.PolicyAspect;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.report.SlideDeck.Slide;
import org.tanlu.safeguard.Policy;
import org.tanlu.target.Targets;

/** Puts the slides in order: what the plan rests on, what was, what is wanted, what is done, and what is to be decided. */
final class DeckComposer {
    /** So many documents of a level are named. */
    private static final int DOCUMENTS = 4;

    private static final String MONEY = "pathway/investment/";

    private final Plan plan;
    private final Conformity conformity;
    private final ReferenceData reference;
    private final Wording wording;
    private final BriefFacts facts;

    DeckComposer(Plan plan, Conformity conformity, ReferenceData reference) {
        this.plan = plan;
        this.conformity = conformity;
        this.reference = reference;
        this.wording = new Wording(reference.wording());
        this.facts = new BriefFacts(plan, wording);
    }

    SlideDeck deck() {
        var courses = new DeckCourses(plan, facts, wording);
        var actions = new DeckActions(plan, facts, wording);
        List<Slide> slides = Stream.of(
                        Stream.of(basis()),
                        courses.history().stream(),
                        courses.structure().stream(),
                        actions.potentials().stream(),
                        courses.scenarios().stream(),
                        targets().stream(),
                        actions.slides(reference.standard().outline()).stream(),
                        Stream.of(safeguards(), decisions()))
                .flatMap(each -> each)
                .map(DeckComposer::chinese)
                .toList();
        return new SlideDeck(
                wording.text(
                        "title", Map.of("city", plan.dossier().city().name().chinese())),
                wording.text("deck-subtitle", Map.of()),
                slides);
    }

    private static Slide chinese(Slide slide) {
        Block title = ChineseWords.of(new Paragraph(slide.title()));
        return new Slide(
                title instanceof Paragraph paragraph ? paragraph.inlines() : slide.title(),
                slide.blocks().stream().map(ChineseWords::of).toList());
    }

    /** The documents that the city has on record, by level. */
    private Slide basis() {
        var rows = new ArrayList<List<Entry>>();
        Stream.of(List.of("national", "国家"), List.of("provincial", "省级"), List.of("city", "本市"))
                .forEach(level -> {
                    List<String> named = IssueDocument.documents(plan, level.get(0), DOCUMENTS);
                    if (!named.isEmpty()) {
                        rows.add(List.of(Entry.words(level.get(1)), Entry.words(String.join("、", named))));
                    }
                });
        if (rows.isEmpty()) {
            return new Slide(
                    wording.sentence("deck-basis-none", Map.of()),
                    List.of(wording.paragraph("issue-preamble-none", Map.of())));
        }
        return new Slide(
                wording.sentence("deck-basis", Map.of()),
                List.of(new TableBlock(
                        "",
                        "",
                        List.of(new Column("层级", Align.CENTER, 2), new Column("主要依据", Align.LEFT, 14)),
                        rows,
                        List.of(),
                        false)));
    }

    private Optional<Slide> targets() {
        return plan.targets().map(targets -> {
            List<List<Entry>> rows = facts.keyFigures().stream()
                    .filter(row -> !row.get(1).key().startsWith(MONEY))
                    .toList();
            return new Slide(
                    peak(targets),
                    List.of(new TableBlock(
                            "",
                            "",
                            List.of(new Column("目标", Align.LEFT, 7), new Column("数值", Align.LEFT, 5)),
                            rows,
                            facts.areLevelsTold() ? List.of() : List.of(wording.text("brief-note-levels", Map.of())),
                            false)));
        });
    }

    private List<Inline> peak(Targets targets) {
        return wording.sentence(
                PeakStanding.of(plan, targets).wording("deck"),
                Map.of("year", printed(Integer.toString(targets.peak().year()), "target/peak_year")));
    }

    private Slide safeguards() {
        List<List<Entry>> rows = Stream.of(PolicyAspect.values())
                .filter(aspect -> !plan.safeguards().of(aspect).isEmpty())
                .map(this::policies)
                .toList();
        var organisation = plan.safeguards().organisation();
        return new Slide(
                wording.sentence(
                        "deck-safeguards",
                        Map.of(
                                "name", words(organisation.pattern().name().chinese()),
                                "count", words(organisation.members().size()))),
                List.of(new TableBlock(
                        "",
                        "",
                        List.of(
                                new Column("方面", Align.LEFT, 3),
                                new Column("政策数", Align.CENTER, 2),
                                new Column("政策举例", Align.LEFT, 8),
                                new Column("牵头单位", Align.LEFT, 4)),
                        rows,
                        List.of(),
                        false)));
    }

    private List<Entry> policies(PolicyAspect aspect) {
        List<Policy> policies = plan.safeguards().of(aspect);
        Policy first = policies.get(0);
        return Stream.of(
                        aspect.text().chinese(),
                        Integer.toString(policies.size()),
                        first.name().chinese(),
                        IssueTasks.plain(first.bodies().lead()))
                .map(Entry::words)
                .toList();
    }

    /** What the meeting is asked for, no more than the plan holds. */
    private Slide decisions() {
        var asked = new ArrayList<Block>();
        plan.targets()
                .ifPresent(targets ->
                        asked.add(new Paragraph(wording.phrases("deck-ask-targets", Map.of("peak", peak(targets))))));
        if (!facts.actions().isEmpty()) {
            asked.add(wording.paragraph(
                    "deck-ask-tasks", Map.of("count", words(facts.actions().size()))));
        }
        var organisation = plan.safeguards().organisation().pattern();
        asked.add(wording.paragraph(
                "deck-ask-organisation",
                Map.of(
                        "name", words(organisation.name().chinese()),
                        "office",
                                words(IssueTasks.plain(
                                        organisation.office().name().chinese())))));
        asked.add(wording.paragraph(
                "deck-ask-open", Map.of("label", words(conformity.label().text().chinese()))));
        return new Slide(wording.sentence("deck-ask", Map.of("count", words(asked.size()))), asked);
    }
}
