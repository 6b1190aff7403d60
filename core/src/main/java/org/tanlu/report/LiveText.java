package org.tanlu.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tanlu.plan.Plan;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.OutlineSection;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.Block.Heading;
import org.tanlu.report.Block.Inline;
import org.tanlu.report.Block.Notice;
import org.tanlu.report.Block.Paragraph;
import org.tanlu.report.Block.Printed;
import org.tanlu.report.Block.Words;
import org.tanlu.survey.Nearest;
import org.tanlu.table.Place;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/**
 * 活文本 puts the planner's own words into a version of the plan: they replace what was composed under a heading or stand behind
 * it, with figures called by key, which follow the results. What does not fit any more is found, never changed. One use only.
 */
@Clause("A")
public final class LiveText {
    private static final Pattern CALL = Pattern.compile("\\{\\{([^{}]*)\\}\\}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{.{0,20}|.{0,20}\\}\\}");
    private static final String UNKNOWN = "〔数字未找到〕";
    private static final String EMISSIONS = "emissions";
    /** Table B.1 tells emissions of fields in plain tonnes. */
    private static final Pattern TONNES = Pattern.compile("[万亿]?吨|k?t");

    private final PlanDocument document;
    private final TextVersion version;
    private final ReferenceData reference;
    private final SectionSpans spans;
    private final LiveFigures figures;
    private final TextStatements statements;
    private final boolean isPeakSecret;
    private final List<Finding> findings = new ArrayList<>();

    private LiveText(
            PlanDocument document,
            TextVersion version,
            Plan plan,
            Collection<Figure> figures,
            ReferenceData reference) {
        this.document = document;
        this.version = version;
        this.reference = reference;
        this.spans = new SectionSpans(document.blocks(), reference.standard().outline());
        this.figures = new LiveFigures(figures, document, reference.units());
        this.statements = new TextStatements(
                this.figures,
                plan.targets()
                        .map(targets -> OptionalInt.of(targets.peak().year()))
                        .orElse(OptionalInt.empty()));
        this.isPeakSecret = version == TextVersion.ISSUE && !IssueTargets.isPeakTold(plan);
    }

    /**
     * A version of the plan with the planner's own words, and what is wrong with them.
     *
     * @param document the version as it was composed
     * @param version  which one it is
     * @param texts    the files of the city in the order of their names, those of the other version among them
     * @param plan     the plan whose figures they call
     */
    public static Outcome<PlanDocument> in(
            PlanDocument document, TextVersion version, List<OwnText> texts, Plan plan, ReferenceData reference) {
        return texts.isEmpty()
                ? Outcome.of(document, List.of())
                : in(document, version, texts, plan, plan.figures(), reference);
    }

    /** The same where the figures of the plan are at hand, which take long to collect: for previews. */
    public static Outcome<PlanDocument> in(
            PlanDocument document,
            TextVersion version,
            List<OwnText> texts,
            Plan plan,
            Collection<Figure> figures,
            ReferenceData reference) {
        var text = new LiveText(document, version, plan, figures, reference);
        return Outcome.of(text.with(texts), text.findings);
    }

    private PlanDocument with(List<OwnText> texts) {
        Map<String, List<Block>> sections = new LinkedHashMap<>();
        spans.ids().forEach(id -> sections.put(id, new ArrayList<>(section(id))));
        texts.forEach(this::encoding);
        texts.stream()
                .sorted(Comparator.comparing(OwnText::file))
                .forEach(text ->
                        TextHead.of(text).ifPresentOrElse(head -> put(text, head, sections), () -> unread(text)));
        var blocks = new ArrayList<Block>(sections.getOrDefault(SectionSpans.FOREWORD, List.of()));
        int at = spans.find(SectionSpans.FOREWORD).orElseThrow().to();
        for (String id : spans.ids()) {
            SectionSpans.Span span = spans.find(id).orElseThrow();
            if (!id.equals(SectionSpans.FOREWORD)) {
                blocks.addAll(document.blocks().subList(at, span.from()));
                blocks.addAll(sections.getOrDefault(id, List.of()));
                at = span.to();
            }
        }
        blocks.addAll(document.blocks().subList(at, document.blocks().size()));
        return document.withBlocks(blocks);
    }

    private List<Block> section(String id) {
        SectionSpans.Span span = spans.find(id).orElseThrow();
        return document.blocks().subList(span.from(), span.to());
    }

    /** In which encoding a file is, where that is not the one asked for, is told of once, with the full version. */
    private void encoding(OwnText text) {
        if (version == TextVersion.FULL && text.encoding() != OwnText.Encoding.UTF_8) {
            boolean isRead = text.encoding() == OwnText.Encoding.GB18030;
            add(text, 1, isRead ? "TXT-ENCODING" : "TXT-UNREADABLE", Facts.of("file", text.file()));
        }
    }

    /** A file without a readable head is told of once, with the full version. */
    private void unread(OwnText text) {
        if (version == TextVersion.FULL && text.encoding() != OwnText.Encoding.UNREADABLE) {
            add(
                    text,
                    1,
                    "TXT-HEAD",
                    Facts.of("head", text.lines().isEmpty() ? "" : text.lines().get(0)));
        }
    }

    private void put(OwnText text, TextHead head, Map<String, List<Block>> sections) {
        Optional<String> id = spans.named(head.section());
        if (id.isEmpty()) {
            if (version == TextVersion.FULL) {
                List<String> known = reference.standard().outline().stream()
                        .map(OutlineSection::id)
                        .toList();
                add(text, 1, "TXT-SECTION", Facts.of("section", head.section()).and("known", String.join("、", known)));
            }
            return;
        }
        if (!head.versions().contains(version)) {
            return;
        }
        var marks = new TextMarks(section(id.get()));
        var own = new ArrayList<Block>();
        for (int line = 1; line < text.lines().size(); line++) {
            String said = text.lines().get(line).strip();
            if (!said.isEmpty()) {
                own.add(block(text, line + 1, said, marks));
            }
        }
        if (head.isReplacing()) {
            sections.put(id.get(), own);
        } else {
            sections.getOrDefault(id.get(), new ArrayList<>()).addAll(own);
        }
    }

    private Block block(OwnText text, int line, String said, TextMarks marks) {
        Optional<Block> marked = marks.find(said);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (said.startsWith(TextMarks.HEADING)) {
            return new Heading(3, "", said.substring(TextMarks.HEADING.length()));
        }
        if (said.startsWith(TextMarks.NOTICE)) {
            return new Notice(said.substring(TextMarks.NOTICE.length()));
        }
        if (said.startsWith("[[") && said.endsWith("]]")) {
            add(text, line, "TXT-BLOCK", Facts.of("mark", said));
            return new Notice(said.substring(2, said.length() - 2) + "（未找到）");
        }
        List<Inline> inlines = inlines(text, line, said, marks);
        statements
                .misfits(inlines)
                .forEach(misfit -> add(
                        text,
                        line,
                        "TXT-CONTRADICTION",
                        Facts.of("sentence", misfit.sentence())
                                .and("value", misfit.value())
                                .and("what", misfit.what())));
        return new Paragraph(inlines);
    }

    private List<Inline> inlines(OwnText text, int line, String said, TextMarks marks) {
        var inlines = new ArrayList<Inline>();
        Matcher call = CALL.matcher(said);
        int from = 0;
        while (call.find()) {
            if (call.start() > from) {
                inlines.add(new Words(said.substring(from, call.start())));
            }
            inlines.add(figure(text, line, call.group(1).strip(), marks));
            from = call.end();
        }
        if (from < said.length()) {
            inlines.add(new Words(said.substring(from)));
        }
        open(text, line, CALL.matcher(said).replaceAll(""));
        return inlines;
    }

    /** Braces that call nothing would be printed as they are. */
    private void open(OwnText text, int line, String rest) {
        Matcher brace = BRACES.matcher(rest);
        if (brace.find()) {
            add(text, line, "TXT-KEY", Facts.of("key", brace.group()).and("nearest", Nearest.said(List.of())));
        }
    }

    private Inline figure(OwnText text, int line, String call, TextMarks marks) {
        String key = call.split("[|#]", 2)[0].strip();
        if (isPeakSecret
                && marks.printed(key).isEmpty()
                && figures.find(key).filter(LiveText::tellsLevel).isPresent()) {
            add(text, line, "TXT-PEAK", Facts.of("key", key));
            return new Words(UNKNOWN);
        }
        Optional<Printed> printed = figures.print(call, marks);
        if (printed.isEmpty()) {
            add(text, line, "TXT-KEY", Facts.of("key", call).and("nearest", Nearest.said(figures.nearest(key))));
        }
        return printed.isPresent() ? printed.get() : new Words(UNKNOWN);
    }

    /** Whether a figure tells how much is emitted, alone or by something else. */
    private static boolean tellsLevel(Figure figure) {
        Unit unit = figure.value().unit();
        return unit.dimension().contains(EMISSIONS)
                || unit.symbol().contains("CO2")
                || TONNES.matcher(unit.symbol()).matches();
    }

    private void add(OwnText text, int line, String rule, Facts facts) {
        findings.add(Finding.at(new Place(text.file(), "", line, 0), reference.rule(rule), facts));
    }
}
