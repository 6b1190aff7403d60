package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 口径变化记录 the log of calibre breaks of a whole history (clause 7.1.2): publications, scope, factors, imports, boundary
 * and the sources of the other data. A series never mixes calibres silently.
 */
@Clause("7.1.2")
public final class CalibreBreaks {
    private static final String ENERGY = "energy/";

    private CalibreBreaks() {}

    /** The breaks in the order of the years, within a year in the order of the kinds. */
    public static List<CalibreBreak> of(Dossier dossier, History history) {
        List<Calibre> calibres = history.years().stream().map(history::calibre).toList();
        Boundary boundary = Boundary.of(dossier);
        var breaks = new ArrayList<CalibreBreak>();
        for (int i = 1; i < calibres.size(); i++) {
            Calibre earlier = calibres.get(i - 1);
            Calibre later = calibres.get(i);
            later.differences(earlier).stream()
                    .filter(kind -> kind != CalibreKind.PUBLICATION || isSameKind(earlier, later))
                    .forEach(kind -> breaks.add(later.since(earlier, kind)));
            boundary.between(earlier.year(), later.year())
                    .forEach(change -> breaks.add(boundary(earlier.year(), later.year(), change)));
            breaks.addAll(sources(dossier, earlier.year(), later.year()));
        }
        return breaks;
    }

    /** Another kind of publication is another publication anyway. */
    private static boolean isSameKind(Calibre earlier, Calibre later) {
        return !later.differences(earlier).contains(CalibreKind.BASIS);
    }

    private static CalibreBreak boundary(int before, int year, Boundary.Change change) {
        Text what = Text.of(change.year() + "年：" + change.what(), change.year() + ": " + change.what());
        return new CalibreBreak(year, before, CalibreKind.BOUNDARY, Text.of("变动前区域", "the area before"), what);
    }

    /** The items beside the energy data that one source told before and another tells now, together by their sources. */
    private static List<CalibreBreak> sources(Dossier dossier, int before, int year) {
        Map<List<Text>, List<Text>> items = new LinkedHashMap<>();
        dossier.series().forEach((item, series) -> {
            if (!item.startsWith(ENERGY)) {
                change(series, before, year)
                        .ifPresent(pair -> items.computeIfAbsent(
                                        List.of(
                                                pair.get(0).source().titles(),
                                                pair.get(1).source().titles()),
                                        key -> new ArrayList<>())
                                .add(pair.get(1).name()));
            }
        });
        var breaks = new ArrayList<CalibreBreak>();
        items.forEach((titles, names) -> breaks.add(new CalibreBreak(
                year,
                before,
                CalibreKind.SOURCE,
                titles.get(0),
                Text.of(
                        titles.get(1).chinese() + "（" + names.get(0).chinese() + "等" + names.size() + "项）",
                        titles.get(1).english() + " (" + names.get(0).english() + ", items: " + names.size() + ")"))));
        return breaks;
    }

    private static Optional<List<Datum>> change(YearSeries<Datum> series, int before, int year) {
        Optional<Datum> old = series.find(before);
        Optional<Datum> now = series.find(year);
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        String one = Calibre.withoutYear(old.get().source().title());
        String other = Calibre.withoutYear(now.get().source().title());
        return one.equals(other) ? Optional.empty() : Optional.of(List.of(old.get(), now.get()));
    }
}
