package org.tanlu.web.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.report.OwnText;
import org.tanlu.report.html.HtmlPart;
import org.tanlu.survey.Tables;
import org.tanlu.trace.Figure;
import org.tanlu.verbs.Composition;
import org.tanlu.web.store.Version;

/**
 * 稿 what was prepared of a version: the same composition that the command line writes.
 *
 * @param version  the version
 * @param tables   its tables
 * @param texts    the planner's own words
 * @param day      the day of the documents
 * @param composed the plan and its documents
 * @param parts    the full version by section, as HTML
 * @param figures  every number that can be asked where it comes from, by key
 * @param isSolved whether the pathway was solved or taken from kept optima
 * @param isOutdated whether a pathway was searched before, of data that were others
 */
public record Draft(
        Version version,
        Tables tables,
        List<OwnText> texts,
        LocalDate day,
        Composition composed,
        List<HtmlPart> parts,
        Map<String, Figure> figures,
        boolean isSolved,
        boolean isOutdated) {
    public Draft {
        texts = List.copyOf(texts);
        parts = List.copyOf(parts);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    static Draft of(
            Version version,
            Tables tables,
            List<OwnText> texts,
            LocalDate day,
            Composition composed,
            ReferenceData reference,
            boolean isOutdated) {
        var figures = new LinkedHashMap<String, Figure>();
        composed.plan().figures().forEach(figure -> figures.putIfAbsent(figure.key(), figure));
        List<HtmlPart> parts = HtmlPart.of(composed.full(), reference.standard().outline());
        return new Draft(
                version,
                tables,
                texts,
                day,
                composed,
                parts,
                figures,
                composed.plan().pathway().main().isPresent(),
                isOutdated);
    }

    /** The number of a key. */
    public Optional<Figure> figure(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    /** The sections whose ids begin so: {@code A4} gives {@code A4}, {@code A4.1}, … */
    public List<HtmlPart> under(String section) {
        return parts.stream()
                .filter(part -> part.id().equals(section) || part.id().startsWith(section + "."))
                .toList();
    }
}
