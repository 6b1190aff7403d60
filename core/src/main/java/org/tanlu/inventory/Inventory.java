package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tanlu.category.Absence;
import org.tanlu.category.EmissionLine;
import org.tanlu.category.SourceAccount;
import org.tanlu.quantity.Emissions;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Carrier;
import org.tanlu.reference.CarrierKind;
import org.tanlu.reference.Category;
import org.tanlu.reference.Economic;
import org.tanlu.reference.EmissionSource;
import org.tanlu.reference.Functional;
import org.tanlu.reference.GasGroup;
import org.tanlu.survey.EnergyBalance;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Facts;
import org.tanlu.trace.Text;

/**
 * 排放清单 the inventory of one year: the emissions of the six categories within the administrative boundary (clauses 7.1.1
 * to 7.1.6). It holds its parts; every total is computed from them, as far as the scope counts them.
 *
 * <p>Two views share one sum. By producer, power and heat plants answer for what they burn and net import stands as
 * indirect emissions. By user, the emissions of electricity and heat are allocated to those who consumed them.
 *
 * @param year        the year
 * @param basis       the publication that governs the year
 * @param scope       which lines the totals hold
 * @param combustion  the CO2 of combustion, line by line
 * @param memo        the memo items, and what they change in the totals
 * @param sources     the accounts of all other sources and sinks, and of the other gases of combustion
 * @param electricity electricity
 * @param heat        heat
 * @param supply      the supply side; empty where no supply rows were published
 * @param gaps        what the energy publication does not tell
 */
@Clause({"7.1.1", "7.1.4", "7.1.5", "7.1.6"})
public record Inventory(
        int year,
        EnergyBalance basis,
        Scope scope,
        List<CombustionLine> combustion,
        MemoItems memo,
        List<SourceAccount> sources,
        SecondaryEnergy electricity,
        SecondaryEnergy heat,
        Optional<SupplySide> supply,
        EnergyGaps gaps) {

    public Inventory {
        combustion = List.copyOf(combustion);
        sources = List.copyOf(sources);
    }

    /** The lines that the totals hold: the direct emissions. */
    public List<EmissionLine> lines() {
        return all().filter(scope::counts).toList();
    }

    /** All lines, whether the totals hold them or not, and what the memo items change. */
    public Stream<EmissionLine> all() {
        return Stream.concat(Scope.all(combustion, sources), memo.adjustments().stream());
    }

    /** The lines that stand beside the totals: land and forestry, and what the city's reading leaves out. */
    public List<EmissionLine> beside() {
        return all().filter(line -> !scope.counts(line)).toList();
    }

    /** Direct emissions (clause 3.2) within the boundary, as far as the scope counts them. */
    @Clause("3.2")
    public Emissions direct() {
        return direct(line -> true);
    }

    /** The direct emissions of the lines that satisfy a condition. */
    public Emissions direct(Predicate<EmissionLine> condition) {
        return Emissions.sum(
                lines().stream().filter(condition).map(EmissionLine::emissions).toList());
    }

    /** The lines of a category, whether the totals hold it or not. */
    public List<EmissionLine> lines(Category category) {
        return all().filter(line -> line.category() == category).toList();
    }

    /** The emissions of a category, whether the totals hold it or not. */
    @Clause("7.1.1")
    public Emissions of(Category category) {
        return Emissions.sum(
                lines(category).stream().map(EmissionLine::emissions).toList());
    }

    /** Whether anything of a category was accounted, or the city confirmed that nothing of it occurs. */
    public boolean covers(Category category) {
        return !lines(category).isEmpty()
                || sources.stream()
                        .filter(account -> account.source().category() == category)
                        .flatMap(account -> account.notations().values().stream())
                        .allMatch(notation -> notation == Notation.NO);
    }

    /** The key that stands for categories without lines: they do not occur only if none of their sources does. */
    public Notation notation(List<Category> categories) {
        return Absence.strongest(sources.stream()
                .filter(account -> categories.contains(account.source().category()))
                .flatMap(account -> account.notations().values().stream())
                .toList());
    }

    /** The categories that the totals hold and of which nothing was accounted. */
    public List<Category> uncovered() {
        return Arrays.stream(Category.values())
                .filter(scope::counts)
                .filter(category -> !covers(category))
                .toList();
    }

    /**
     * What the direct emissions lack, in words: categories, confidential sources, users and cells of energy; empty where
     * nothing is.
     */
    public List<Text> lacking() {
        var lacking = new ArrayList<Text>();
        if (gaps.isIncomplete()) {
            lacking.add(gaps.text());
        }
        List<Text> uncovered = uncovered().stream()
                .filter(category -> category != Category.ENERGY || gaps.isTold())
                .map(Category::text)
                .toList();
        if (!uncovered.isEmpty()) {
            Text list = Facts.joined(uncovered);
            lacking.add(Text.of(list.chinese() + "没有核算", list.english() + " not accounted"));
        }
        List<Text> confidential = confidential();
        if (!confidential.isEmpty()) {
            Text list = Facts.joined(confidential);
            lacking.add(Text.of("保密的" + list.chinese() + "没有计入", list.english() + " confidential and not included"));
        }
        return lacking;
    }

    /** The sources that exist and are confidential, of categories that the totals hold and of which the rest was accounted. */
    private List<Text> confidential() {
        return sources.stream()
                .filter(account -> account.notations().containsValue(Notation.C))
                .map(SourceAccount::source)
                .filter(source -> scope.counts(source.category()) && covers(source.category()))
                .map(EmissionSource::name)
                .toList();
    }

    /** What direct and indirect emissions together lack, in words. */
    public List<Text> lackingInTotal() {
        var lacking = new ArrayList<>(lacking());
        if (!heat.isIndirectKnown()) {
            lacking.add(Text.of("净调入热力未知", "imported heat is not known"));
        }
        return lacking;
    }

    /** Whether anything of the direct emissions is known. */
    public boolean isDirectKnown() {
        return gaps.isTold() || !lines().isEmpty();
    }

    /**
     * Whether anything is known of a department: its energy, or other sources that it answers for. Fuel that other rows pass
     * on to it is not its energy.
     */
    public boolean isKnown(Functional functional) {
        return !gaps.silent().contains(functional)
                || lines().stream()
                        .filter(line -> !line.source().equals(CombustionLine.SOURCE))
                        .anyMatch(line -> line.functional() == functional);
    }

    /** Whether anything is known of an economic sector. */
    public boolean isKnown(Economic economic) {
        return gaps.silent().isEmpty()
                || lines().stream().anyMatch(line -> line.economic() == economic)
                || Stream.of(electricity, heat)
                        .flatMap(energy -> energy.users().stream())
                        .anyMatch(user -> user.economic() == economic);
    }

    /** Whether it is known what the plants that make electricity or heat burn. */
    public boolean arePlantsKnown(SecondaryEnergy energy) {
        boolean power = energy.carrier().kind() == CarrierKind.ELECTRICITY;
        return !gaps.lacks(power ? BalanceRows.THERMAL_POWER : BalanceRows.HEAT_SUPPLY);
    }

    /** Whether the energy publication behind it tells of all great users: half a city is no year to set beside others. */
    public boolean isWhole() {
        return !gaps.isIncomplete();
    }

    /** Direct emissions without land use and forestry, also where the totals net them (Table B.1, gap G-14). */
    @Clause("B")
    public Emissions gross() {
        return direct(line -> !line.category().isLand());
    }

    /** The direct emissions of a group of gases. */
    @Clause("3.1")
    public Emissions of(GasGroup gas) {
        return direct(line -> line.gasGroup() == gas);
    }

    /** The groups of gases that the totals hold, in order. */
    public List<GasGroup> gases() {
        return lines().stream().map(EmissionLine::gasGroup).distinct().sorted().toList();
    }

    /** The CO2 of combustion, which the reference approach is held against. */
    public Emissions burnt() {
        return Emissions.sum(combustion.stream().map(CombustionLine::emissions).toList());
    }

    /** Indirect emissions (clause 3.4): net imported electricity and heat. */
    @Clause("3.4")
    public Emissions indirect() {
        return electricity.indirect().plus(heat.indirect());
    }

    /**
     * Whether there is a total to tell: without combustion or imported electricity it would be far too low. What it lacks
     * all the same is told by {@link #lackingInTotal}.
     */
    public boolean isTotalKnown() {
        return gaps.isTold() && electricity.isIndirectKnown();
    }

    /** Direct and indirect emissions together, as far as {@link #isTotalKnown} says. */
    public Emissions total() {
        return direct().plus(indirect());
    }

    /** By producer: the direct emissions of a functional sector. */
    public Emissions byProducer(Functional functional) {
        return direct(line -> line.functional() == functional);
    }

    /** By producer: the direct emissions of an economic sector. */
    public Emissions byProducer(Economic economic) {
        return direct(line -> line.economic() == economic);
    }

    /** The CO2 of combustion of a carrier, as far as the totals hold it. */
    public Emissions byCarrier(Carrier carrier) {
        return Emissions.sum(
                linesOf(carrier).stream().map(EmissionLine::emissions).toList());
    }

    /** The lines of a carrier: its combustion, and what the memo items change of it. */
    List<EmissionLine> linesOf(Carrier carrier) {
        Stream<EmissionLine> burnt = combustion.stream()
                .filter(line -> line.carrier().equals(carrier))
                .map(EmissionLine.class::cast);
        Stream<EmissionLine> memos = memo.adjustments().stream()
                .filter(line -> line.fuel().filter(carrier::equals).isPresent())
                .map(EmissionLine.class::cast);
        return Stream.concat(burnt, memos).toList();
    }

    /** The total with all memo items, whether the official total holds them or not. */
    @Clause("7.1.3")
    public Emissions totalWithMemo() {
        return total().plus(memo.left());
    }

    /** The total without any memo item. */
    @Clause("7.1.3")
    public Emissions totalWithoutMemo() {
        return total().minus(memo.held());
    }

    /** By user: direct emissions of a functional sector, without power and heat plants, and its electricity and heat. */
    public Emissions byUser(Functional functional) {
        return byUser(
                line -> line.functional() == functional,
                allocation -> allocation.user().functional() == functional);
    }

    /** By user: direct emissions of an economic sector, without power and heat plants, and its electricity and heat. */
    public Emissions byUser(Economic economic) {
        return byUser(
                line -> line.economic() == economic,
                allocation -> allocation.user().economic() == economic);
    }

    /** By user: a branch's or row's direct emissions and its electricity and heat. */
    public Emissions byUser(String unit) {
        return byUser(
                line -> line.unit().equals(unit),
                allocation -> allocation.user().unit().equals(unit));
    }

    private Emissions byUser(Predicate<EmissionLine> ofUser, Predicate<SecondaryEnergy.Allocation> consumedBy) {
        var parts = new ArrayList<Emissions>();
        parts.add(direct(line -> line.functional() != Functional.ENERGY_PRODUCTION && ofUser.test(line)));
        for (SecondaryEnergy energy : List.of(electricity, heat)) {
            energy.allocations().stream()
                    .filter(consumedBy)
                    .map(SecondaryEnergy.Allocation::emissions)
                    .forEach(parts::add);
        }
        return Emissions.sum(parts);
    }

    /** By user: what left with exported electricity and heat, shown as a line of its own. */
    public Emissions exported() {
        return electricity.exported().plus(heat.exported());
    }

    /** By user: emissions of electricity and heat for which no user was told. */
    public Emissions unallocated() {
        return electricity.unallocated().plus(heat.unallocated());
    }
}
