package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tanlu.inventory.Calibre;
import org.tanlu.inventory.CalibreBreak;
import org.tanlu.inventory.CalibreBreaks;
import org.tanlu.inventory.CalibreKind;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.YearSeries;
import org.tanlu.survey.City;
import org.tanlu.survey.Dossier;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 可比年份 which years of a history stand beside each other (clause 7.1.2): those whose calibre lets their emissions compare
 * with the latest year, whose energy publication tells all great users. All other years are apart and named.
 *
 * @param subject  the emissions compared
 * @param years    the years that compare, ascending; the last is the year all are compared with
 * @param apart    the years that do not, ascending
 * @param tested   the years that trend tests use: those that compare, without those the city excluded
 * @param base     the base years: one, or several to be averaged; the first year that compares where none of them does
 * @param breaks   every break of calibre of the history
 * @param marks    the years that the city marked
 */
@Clause({"7.1.2", "7.2"})
public record Comparison(
        Subject subject,
        List<Integer> years,
        List<Integer> apart,
        List<Integer> tested,
        List<Integer> base,
        List<CalibreBreak> breaks,
        YearSeries<YearMark> marks) {
    public Comparison {
        years = List.copyOf(years);
        apart = List.copyOf(apart);
        tested = List.copyOf(tested);
        base = List.copyOf(base);
        breaks = List.copyOf(breaks);
    }

    /** The comparison of a subject; empty where no year tells it. */
    static Optional<Comparison> of(Subject subject, Dossier dossier, History history, YearSeries<YearMark> marks) {
        List<Inventory> all = history.years().stream()
                .map(history::inventory)
                .filter(inventory ->
                        inventory.isWhole() && subject.of(inventory).isPresent())
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Calibre last = history.calibre(all.get(all.size() - 1).year());
        List<Integer> years = all.stream()
                .filter(inventory -> subject.compares(last, history.calibre(inventory.year())))
                .map(Inventory::year)
                .toList();
        var apart = new ArrayList<>(history.years());
        apart.removeAll(years);
        var tested = new ArrayList<>(years);
        tested.removeAll(YearMark.excluded(marks));
        return Optional.of(new Comparison(
                subject, years, apart, tested, base(dossier.city(), years), CalibreBreaks.of(dossier, history), marks));
    }

    private static List<Integer> base(City city, List<Integer> years) {
        Optional<Integer> last = city.findInteger("base_year");
        int first = city.findInteger("base_first_year")
                .filter(told -> told <= last.orElse(told))
                .or(() -> last)
                .orElse(years.get(0));
        List<Integer> base = years.stream()
                .filter(year -> year >= first && year <= last.orElse(first))
                .toList();
        return base.isEmpty() ? List.of(years.get(0)) : base;
    }

    /** The latest year, which all others are compared with. */
    public int last() {
        return years.get(years.size() - 1);
    }

    /** Whether the base is the mean of several years. */
    public boolean isMean() {
        return base.size() > 1;
    }

    /** Whether there is a year before the latest to compare it with. */
    public boolean isCompared() {
        return !base.contains(last());
    }

    /** The base in words: 2015年, 2013—2015年平均, or 2013、2015年平均. */
    public Text baseName() {
        return isMean()
                ? Text.of(Print.chineseYears(base) + "年平均", "mean of " + Print.years(base))
                : Text.of(base.get(0) + "年", Integer.toString(base.get(0)));
    }

    /** Where methods start that need a single year: the last base year, or the first year where the base is the latest. */
    public int start() {
        int end = base.get(base.size() - 1);
        return end < last() ? end : years.get(0);
    }

    /** What a reader must know of a span of years: every break of calibre inside, and every marked year. */
    public List<Text> remarks(int from, int to) {
        var remarks = new ArrayList<Text>();
        for (CalibreKind kind : CalibreKind.values()) {
            List<String> at = breaks.stream()
                    .filter(change -> change.kind() == kind && change.year() > from && change.year() <= to)
                    .map(change -> Integer.toString(change.year()))
                    .distinct()
                    .toList();
            if (!at.isEmpty()) {
                remarks.add(Text.of(
                        kind.text().chinese() + "变化（" + String.join("、", at) + "年）",
                        kind.text().english() + " changes (" + String.join(", ", at) + ")"));
            }
        }
        marks.byYear().subMap(from, to + 1).values().forEach(mark -> remarks.add(marked(mark)));
        return remarks;
    }

    private static Text marked(YearMark mark) {
        return Text.of(
                mark.year() + "年标记为" + mark.kind() + (mark.excluded() ? "，不参加趋势检验" : ""),
                mark.year() + " is marked" + (mark.excluded() ? " and left out of trend tests" : ""));
    }
}
