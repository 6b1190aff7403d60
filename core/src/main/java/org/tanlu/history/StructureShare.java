package org.tanlu.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tanlu.quantity.Emissions;
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

    private Figure figure() {
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
