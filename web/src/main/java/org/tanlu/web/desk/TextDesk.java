package org.tanlu.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tanlu.plan.Plan;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.IssueDocument;
import org.tanlu.report.LiveText;
import org.tanlu.report.OwnText;
import org.tanlu.report.PlanDocument;
import org.tanlu.report.TextExport;
import org.tanlu.report.TextVersion;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Outcome;

/** 写作 the composed text of a draft by section, and what the planner's own words would make of it before they are saved. */
@Component
public final class TextDesk {
    private final ReferenceData reference;
    private Optional<Composed> last = Optional.empty();

    TextDesk(ReferenceData reference) {
        this.reference = reference;
    }

    /** Which version of which draft. */
    private record Asked(long id, boolean isSolved, LocalDate day, TextVersion version) {}

    /** A version of a draft as it was composed, without own words, which a preview begins from. */
    private record Composed(Asked asked, PlanDocument document, List<OwnText> sections, Collection<Figure> figures) {}

    /**
     * What own words make of a section.
     *
     * @param html     the section with the figures of the draft
     * @param findings what does not fit: figures that are not there, statements that contradict the results
     */
    public record Preview(String html, List<Finding> findings) {
        public Preview {
            findings = List.copyOf(findings);
        }
    }

    /** The composed text of a version, a file a section, with figures as keys. */
    public List<OwnText> sections(Draft draft, TextVersion version) {
        return composed(draft, version).sections();
    }

    /** A section as the draft has it, and what was found about its own words. */
    public Preview asDrafted(Draft draft, TextVersion version, String section, String file) {
        List<HtmlPart> parts = version == TextVersion.FULL
                ? draft.parts()
                : HtmlPart.of(draft.composed().issue(), reference.standard().outline());
        return new Preview(html(parts, section), about(draft.composed().findings(), file));
    }

    private static String html(List<HtmlPart> parts, String section) {
        return parts.stream()
                .filter(part -> part.id().equals(section))
                .map(HtmlPart::html)
                .findFirst()
                .orElse("");
    }

    private static List<Finding> about(List<Finding> findings, String file) {
        return findings.stream()
                .filter(finding -> finding.place()
                        .filter(place -> place.file().equals(file))
                        .isPresent())
                .toList();
    }

    /** A section with own words in place of those that the draft has under the same file name. */
    public Preview preview(Draft draft, TextVersion version, String section, OwnText own) {
        var texts = new ArrayList<OwnText>();
        draft.texts().stream().filter(text -> !text.file().equals(own.file())).forEach(texts::add);
        texts.add(own);
        Composed composed = composed(draft, version);
        Outcome<PlanDocument> made =
                LiveText.in(composed.document(), version, texts, plan(draft, version), composed.figures(), reference);
        List<HtmlPart> parts = HtmlPart.of(made.value(), reference.standard().outline());
        return new Preview(html(parts, section), about(made.findings(), own.file()));
    }

    private static Plan plan(Draft draft, TextVersion version) {
        return version == TextVersion.ISSUE
                ? draft.composed().issued()
                : draft.composed().plan();
    }

    /** Kept for the draft asked for last, as a planner previews the same section again and again. */
    private synchronized Composed composed(Draft draft, TextVersion version) {
        var asked = new Asked(draft.version().id(), draft.isSolved(), draft.day(), version);
        Optional<Composed> kept = last.filter(one -> one.asked().equals(asked));
        if (kept.isPresent()) {
            return kept.get();
        }
        PlanDocument document = document(draft, version);
        Collection<Figure> figures = version == TextVersion.ISSUE
                ? draft.composed().issued().figures()
                : draft.figures().values();
        var composed = new Composed(asked, document, TextExport.of(document, version, reference), figures);
        last = Optional.of(composed);
        return composed;
    }

    private PlanDocument document(Draft draft, TextVersion version) {
        if (draft.texts().isEmpty()) {
            return version == TextVersion.ISSUE
                    ? draft.composed().issue()
                    : draft.composed().full();
        }
        return version == TextVersion.ISSUE
                ? IssueDocument.of(draft.composed().issued(), reference)
                : PlanDocument.of(
                        draft.composed().plan(),
                        draft.composed().findings(),
                        draft.composed().conformity(),
                        reference);
    }
}
