package org.tanlu.fieldwork.receive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.layout.Beside;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.MappingTable;
import org.tanlu.trace.Access;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Finding;
import org.tanlu.trace.Text;

/** 保密标注 says what a file marks, and what it marks stricter than it was: what was taken from it before is marked at once, the city's own is not. */
final class Marks {
    private static final int SHOWN = 6;

    private final String file;
    private final ReferenceData reference;

    Marks(String file, ReferenceData reference) {
        this.file = file;
        this.reference = reference;
    }

    /**
     * What is marked stricter now.
     *
     * @param stricter the items and years of kept values, and rows of registers, that were marked at once
     * @param mapping  what the file says, with its marks
     * @param rows     what was decided on it
     * @param city     what the city has of others
     */
    List<Finding> findings(List<String> stricter, Mapping mapping, List<MappingTable.Row> rows, Dossier city) {
        Set<String> taken = rows.stream()
                .filter(row -> row.approved().equals(MappingTable.YES))
                .flatMap(row -> Standing.keys(row.line()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> others = mapping.lines().stream()
                .flatMap(line -> line.cells().stream().flatMap(cell -> milder(line, cell, mapping, city).stream()))
                .filter(datum -> !taken.contains(datum.item() + " " + datum.year()))
                .map(datum -> datum.item() + " " + datum.year() + " [" + datum.place() + "]")
                .distinct()
                .toList();
        var findings = new ArrayList<Finding>();
        secrecy(mapping).ifPresent(findings::add);
        note("RCV-ACCESS", stricter, findings);
        note("RCV-ACCESS-CITY", others, findings);
        return findings;
    }

    /** What the file marks by titles, columns and remarks. */
    private Optional<Finding> secrecy(Mapping mapping) {
        List<Beside> marked = mapping.lines().stream()
                .flatMap(line -> line.cells().stream())
                .map(cell -> mapping.beside(cell.place()))
                .filter(beside -> beside.access()
                        .filter(access -> access != Access.PUBLIC)
                        .isPresent())
                .toList();
        long secret = marked.stream()
                .filter(beside -> beside.access().equals(Optional.of(Access.CONFIDENTIAL)))
                .count();
        var texts = new ArrayList<Text>();
        marked.stream()
                .flatMap(beside -> beside.secrecy().stream())
                .distinct()
                .limit(SHOWN)
                .forEach(text -> texts.add(Text.of("“" + text + "”", "\"" + text + "\"")));
        if (texts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                reference.rule("RCV-SECRECY"),
                Facts.of("file", file)
                        .and("confidential", (int) secret)
                        .and("internal", (int) (marked.size() - secret))
                        .and("texts", texts)));
    }

    /** What the city has of a cell's item and year, with a milder mark than the file's. */
    private static Optional<Datum> milder(Mapping.Line line, Mapping.Value cell, Mapping mapping, Dossier city) {
        Optional<Access> said = mapping.beside(cell.place()).access();
        return line.item()
                .flatMap(item -> cell.year().flatMap(year -> city.find(item.id(), year)))
                .filter(datum -> said.filter(access -> access.compareTo(datum.access()) > 0)
                        .isPresent());
    }

    private void note(String rule, List<String> all, List<Finding> findings) {
        List<String> what = all.stream().distinct().toList();
        if (!what.isEmpty()) {
            var shown = new ArrayList<Text>();
            what.stream().limit(SHOWN).forEach(one -> shown.add(Text.of(one, one)));
            int more = what.size() - shown.size();
            if (more > 0) {
                shown.add(Text.of("另" + more + "个", more + " more"));
            }
            findings.add(Finding.of(
                    reference.rule(rule),
                    Facts.of("file", file).and("count", what.size()).and("rows", shown)));
        }
    }
}
