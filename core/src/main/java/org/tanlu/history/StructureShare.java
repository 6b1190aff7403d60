package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Print;
import org.tanlu.quantity.Quantity;
import org.tanlu.quantity.Unit;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Derivation;
import org.tanlu.trace.Figure;
import org.tanlu.trace.Text;

/**
 * 排放源构成 a part of a year's emissions and its share (clause 7.2). The shares of a view and year sum to 1.
 *
 * @param view      the view
 * @param part      the id of the part
 * @param name      its name
 * @param year      the year
 * @param emissions its emissions
 * @param total     what it is a share of
 * @param source    how the part came about
 */
@Clause({"7.2", "C7.2-3"})
public record StructureShare(
        View view,
        String part,
        Text name,
        int year,
        Emissions emissions,
        Emissions total,
        Supplier<Derivation> source) {

    /** 构成视角 the views. */
    public enum View {
        CATEGORY("领域", "category", Parts::categories),
        GAS("气体", "gas", Parts::gases),
        ENERGY("能源品种", "kind of energy", Parts::energy),
        USER("部门", "department", Parts::users);

        private final Text text;
        private final Function<Parts, List<Part>> parts;

        View(String chinese, String english, Function<Parts, List<Part>> parts) {
            this.text = Text.of(chinese, english);
            this.parts = parts;
        }

        /** The view in both languages. */
        public Text text() {
            return text;
        }

        /** The id in keys and results. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All views of a year. */
    static List<StructureShare> of(int year, Parts parts) {
        var shares = new ArrayList<StructureShare>();
        for (View view : View.values()) {
            List<Part> all = view.parts.apply(parts);
            Emissions total = Emissions.sum(all.stream().map(Part::emissions).toList());
            all.forEach(part -> shares.add(
                    new StructureShare(view, part.id(), part.name(), year, part.emissions(), total, part::derivation)));
        }
        return shares;
    }

    /** The share, 0 to 1; negative for credits. */
    public Quantity share() {
        return Quantity.of(total.tonnes() == 0 ? 0 : emissions.shareOf(total), Unit.ONE);
    }

    /**
     * The share of a part in several years together: Σ part ÷ Σ total.
     *
     * @param all   the shares of every year
     * @param years the years
     * @return the share as a figure; empty where none of the years has the part
     */
    static Optional<Figure> together(List<StructureShare> all, View view, String part, List<Integer> years) {
        List<StructureShare> ofYears = all.stream()
                .filter(share -> share.view() == view && years.contains(share.year()))
                .toList();
        List<StructureShare> own =
                ofYears.stream().filter(share -> share.part().equals(part)).toList();
        Emissions total = Emissions.sum(years.stream()
                .flatMap(year ->
                        ofYears.stream().filter(share -> share.year() == year).limit(1))
                .map(StructureShare::total)
                .toList());
        if (own.isEmpty() || total.tonnes() == 0) {
            return Optional.empty();
        }
        Emissions sum =
                Emissions.sum(own.stream().map(StructureShare::emissions).toList());
        Quantity share = Quantity.of(sum.shareOf(total), Unit.ONE);
        String key =
                "history/structure/" + view.id() + "/" + part + "/" + years.get(0) + "~" + years.get(years.size() - 1);
        return Optional.of(new Figure(key, share, () -> together(own, share, total, years)));
    }

    private static Derivation together(List<StructureShare> own, Quantity share, Emissions total, List<Integer> years) {
        var parents = new ArrayList<Derivation>();
        own.forEach(each -> parents.add(each.source().get()));
        parents.add(Derivation.leaf(
                Text.of("合计", "total"), total.toQuantity(), Text.of("各年各部分之和", "sum of parts of all years")));
        Text name = own.get(0).name();
        return new Derivation(
                Text.of(
                        name.chinese() + "占比（" + Print.chineseYears(years) + "年平均）",
                        "share of " + name.english() + ", mean of " + Print.years(years)),
                share,
                Text.of("各年部分之和÷各年合计之和", "sum of the part ÷ sum of the totals"),
                "7.2",
                parents);
    }

    /** The key of the share. */
    public String key() {
        return "history/structure/" + view.id() + "/" + part + "/" + year;
    }

    /** The key of the emissions. */
    public String emissionsKey() {
        return "history/emissions/" + view.id() + "/" + part + "/" + year;
    }

    List<Figure> figures() {
        return List.of(
                figure(),
                new Figure(
                        emissionsKey(),
                        emissions.toQuantity(),
                        () -> source.get().of(year)));
    }

    Figure figure() {
        return new Figure(
                key(),
                share(),
                () -> new Derivation(
                        Text.of(name.chinese() + "占比", "share of " + name.english()),
                        share(),
                        Text.of("部分÷合计", "part ÷ total"),
                        "7.2",
                        List.of(
                                source.get().of(year).keyed(emissionsKey()),
                                Derivation.leaf(
                                                Text.of("合计", "total"),
                                                total.toQuantity(),
                                                Text.of("各部分之和", "sum of parts"))
                                        .of(year))));
    }
}
