package org.tanlu.fieldwork.receive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.reference.CategoryFactors.Entry;
import org.tanlu.reference.Parameter;
import org.tanlu.reference.ReferenceData;
import org.tanlu.survey.Datum;
import org.tanlu.survey.Dossier;
import org.tanlu.survey.Vocabulary.Word;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Text;

/**
 * 数量疑问 asks about amounts that are far too small or large when they are first received: beside what the city has of the
 * same item in the nearest other year, and where it has none, beside what is plausible per person by published provinces, as
 * quality control does (clause 4.2).
 */
@Clause("4.2")
final class SizeDoubts {
    private static final String TABLE = "quality";
    private static final String POPULATION = "population";

    private final Dossier dossier;
    private final List<Mapping.Taken> taken;
    private final ReferenceData reference;
    private final SlowChanges slow;

    SizeDoubts(Dossier dossier, Mapping mapping, ReferenceData reference) {
        this.dossier = dossier;
        this.taken = mapping.taken();
        this.reference = reference;
        this.slow = new SlowChanges(dossier, taken, reference);
    }

    /** The line, with a question where a sure number of it is implausible. */
    Mapping.Line checked(Mapping.Line line) {
        Optional<Text> doubt = line.doubt().isPresent()
                ? Optional.empty()
                : line.cells().stream()
                        .flatMap(cell -> doubt(line, cell).stream())
                        .findFirst();
        return doubt.isEmpty() ? line : new Mapping.Line(line.cells(), line.item(), line.unit(), line.words(), doubt);
    }

    private Optional<Text> doubt(Mapping.Line line, Mapping.Value cell) {
        if (!cell.isNumber()) {
            return Optional.empty();
        }
        Word item = line.item().orElseThrow();
        int year = cell.year().orElseThrow();
        Quantity told = Quantity.of(Double.parseDouble(cell.text()), line.unit().orElseThrow());
        if (told.value() == 0) {
            return doubt(told, year, item.id(), true);
        }
        return slow.doubt(item.id(), told, year)
                .or(() -> nearest(item, year)
                        .map(other -> beside(told, year, other))
                        .orElseGet(() -> perPerson(item, told, year)));
    }

    /** What the city has of the item in the nearest other year, the earlier one of two. */
    private Optional<Datum> nearest(Word item, int year) {
        return Optional.ofNullable(dossier.series().get(item.id())).stream()
                .flatMap(series -> series.byYear().values().stream())
                .filter(datum -> datum.year() != year)
                .filter(datum ->
                        datum.value().filter(value -> value.value() != 0).isPresent())
                .min((one, other) -> Integer.compare(Math.abs(one.year() - year), Math.abs(other.year() - year)));
    }

    private Optional<Text> beside(Quantity told, int year, Datum other) {
        Quantity before = other.value().orElseThrow();
        double times = Math.abs(told.in(before.unit()).value() / before.value());
        double jump = threshold(Thresholds.JUMP);
        if (!told.unit().isCompatibleWith(before.unit()) || (times < jump && times > 1 / jump)) {
            return Optional.empty();
        }
        String factor = Print.significant(times > 1 ? times : 1 / times);
        return Optional.of(Text.of(
                year + "年 " + told + " 与城市已有的 " + other.year() + "年 " + before + "（" + other.place() + "）相差约 " + factor
                        + " 倍，数值和单位对吗？",
                year + ": " + told + " differs from " + before + " of " + other.year() + " (" + other.place()
                        + ") by about " + factor + " times. Are number and unit right?"));
    }

    private Optional<Text> perPerson(Word item, Quantity told, int year) {
        String last = item.id().substring(item.id().lastIndexOf('/') + 1);
        String carrier = "carrier/" + last;
        return Stream.of(
                        doubt(told, year, item.id(), true),
                        item.id().startsWith("energy/") ? doubt(told, year, carrier, false) : Optional.<Text>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A part of a total may be as small as it likes. */
    private Optional<Text> doubt(Quantity told, int year, String subject, boolean isTotal) {
        Optional<Parameter> most = extreme("range_most", subject);
        Optional<Parameter> least =
                isTotal ? extreme("range", subject).or(() -> extreme("floor", subject)) : Optional.<Parameter>empty();
        Optional<Parameter> either =
                most.or(() -> least).filter(found -> found.value().unit().isCompatibleWith(told.unit()));
        if (either.isEmpty()) {
            return Optional.empty();
        }
        Optional<Quantity> known = people(year);
        Unit unit = either.get().value().unit();
        double ratio = Math.abs(told.in(unit).value())
                / known.orElseGet(this::fewest).in(reference.units().unit("人")).value();
        double margin = threshold("margin");
        double upper = known.flatMap(any -> most)
                .map(extreme -> extreme.value().value() * margin)
                .orElse(Double.POSITIVE_INFINITY);
        double lower = least.map(extreme -> extreme.value().value() / margin).orElse(0.0);
        if (ratio > upper || ratio < lower) {
            return Optional.of(
                    known.isPresent()
                            ? question(told, year, either.get(), new double[] {ratio, lower, upper})
                            : tiny(told, year, either.get()));
        }
        return Optional.empty();
    }

    /** The fewest people of a city that has a plan of its own. */
    private Quantity fewest() {
        return reference
                .factors()
                .categories()
                .find(TABLE, Map.of("kind", "floor", "subject", "least_people"))
                .get(0)
                .value()
                .value();
    }

    private Text tiny(Quantity told, int year, Parameter least) {
        return Text.of(
                year + "年 " + told + " 对一个城市来说太小：按 " + fewest() + "计，也低于公布的最低人均数的"
                        + Print.significant(1 / threshold("margin") * 100) + "%（依据："
                        + least.source().titles().chinese() + "）。数值和单位对、照原样采用写“是”，否则写“否”",
                year + ": " + told + " is too little for a city: even of " + fewest() + " people it is below "
                        + Print.significant(1 / threshold("margin") * 100)
                        + " % of the least that is published per person (by "
                        + least.source().titles().english() + "). Write 是 if number and unit are right, else 否.");
    }

    private static Text question(Quantity told, int year, Parameter most, double[] sizes) {
        String ratio = Print.significant(sizes[0]) + " " + most.value().unit().symbol();
        String range = sizes[2] == Double.POSITIVE_INFINITY
                ? "≥ " + Print.significant(sizes[1])
                : Print.significant(sizes[1]) + "～" + Print.significant(sizes[2]);
        return Text.of(
                year + "年 " + told + " 合人均 " + ratio + "，合理范围 " + range + "（依据："
                        + most.source().titles().chinese() + "），数值和单位对吗？",
                year + ": " + told + " is " + ratio + " per person, plausible are " + range + " (by "
                        + most.source().titles().english() + "). Are number and unit right?");
    }

    /** The resident population of the year or the nearest: as the city has it, else as the file tells it. */
    private Optional<Quantity> people(int year) {
        return Optional.ofNullable(dossier.series().get(POPULATION)).stream()
                .flatMap(series -> series.byYear().values().stream())
                .filter(datum ->
                        datum.value().filter(value -> value.value() > 0).isPresent())
                .min((one, other) -> Integer.compare(Math.abs(one.year() - year), Math.abs(other.year() - year)))
                .flatMap(Datum::value)
                .or(() -> taken.stream()
                        .filter(value -> value.item().equals(POPULATION))
                        .flatMap(value -> value.quantity().stream())
                        .filter(value -> value.value() > 0)
                        .findFirst());
    }

    private Optional<Parameter> extreme(String kind, String subject) {
        return reference
                .factors()
                .categories()
                .find(TABLE, Map.of("kind", kind, "subject", subject, "base", POPULATION))
                .stream()
                .findFirst()
                .map(Entry::value);
    }

    private double threshold(String subject) {
        return Thresholds.of(reference, subject);
    }
}
