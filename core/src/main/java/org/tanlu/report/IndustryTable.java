package org.tanlu.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tanlu.inventory.CombustionLine;
import org.tanlu.inventory.Inventory;
import org.tanlu.inventory.SecondaryEnergy;
import org.tanlu.quantity.Emissions;
import org.tanlu.reference.BalanceRows;
import org.tanlu.reference.Functional;
import org.tanlu.reference.ReferenceData;
import org.tanlu.reference.Sector;
import org.tanlu.report.Block.Align;
import org.tanlu.report.Block.Column;
import org.tanlu.report.Block.Entry;
import org.tanlu.report.Block.TableBlock;
import org.tanlu.trace.Clause;

/** 工业行业 the industrial branches by emissions (clause 7.1.7). */
@Clause("7.1.7")
final class IndustryTable {
    private static final int MOST_BRANCHES = 10;

    private final ReferenceData reference;

    IndustryTable(ReferenceData reference) {
        this.reference = reference;
    }

    /** Whether the energy data tell branches; processes have one even where energy does not. */
    private boolean tellsBranches(Inventory inventory) {
        List<String> branches =
                reference.industrialSectors().stream().map(Sector::id).toList();
        Stream<String> burning = inventory.combustion().stream().map(CombustionLine::sector);
        Stream<String> using = Stream.of(inventory.electricity(), inventory.heat())
                .flatMap(energy -> energy.users().stream())
                .map(SecondaryEnergy.User::unit);
        return Stream.concat(burning, using).anyMatch(branches::contains);
    }

    /** The industrial branches by emissions with their electricity and heat; empty where no branches were published. */
    Optional<Block> of(Inventory inventory) {
        List<Sector> sectors = reference.industrialSectors().stream()
                .filter(sector -> tellsBranches(inventory))
                .filter(sector -> inventory.byUser(sector.id()).tonnes() > 0)
                .sorted(Comparator.comparingDouble(
                        sector -> -inventory.byUser(sector.id()).tonnes()))
                .limit(MOST_BRANCHES)
                .toList();
        if (sectors.isEmpty()) {
            return Optional.empty();
        }
        int year = inventory.year();
        Emissions industry = industry(inventory);
        List<List<Entry>> rows = sectors.stream()
                .map(sector -> List.of(
                        Entry.words(sector.name().chinese()),
                        Entry.figure(
                                Numbers.wan(inventory.direct(line -> line.unit().equals(sector.id())
                                        && line.functional() != Functional.ENERGY_PRODUCTION)),
                                "inventory/direct/unit/" + sector.id() + "/" + year),
                        Entry.figure(
                                Numbers.wan(inventory.byUser(sector.id())),
                                "inventory/user/unit/" + sector.id() + "/" + year),
                        Entry.figure(
                                Numbers.fixed(inventory.byUser(sector.id()).shareOf(industry) * 100, 1),
                                "inventory/share/unit/" + sector.id() + "/" + year)))
                .toList();
        return Optional.of(new TableBlock(
                year + "年排放居前的工业行业",
                "万吨二氧化碳当量",
                List.of(
                        new Column("行业", Align.LEFT, 8),
                        new Column("直接排放", Align.RIGHT, 3),
                        new Column("含电力热力", Align.RIGHT, 3),
                        new Column("占工业（%）", Align.RIGHT, 3)),
                rows,
                List.of("电力、热力生产和供应业只含自用部分，发电和供热的燃料列入能源生产与加工转换。工业含建筑业。行业排放含本行业车辆用油，用能部门划分时车辆用油列入交通运输。"),
                false));
    }

    /** Industry and construction by row, with the vehicles that the departments count as transport. */
    private Emissions industry(Inventory inventory) {
        Stream<String> branches = reference.industrialSectors().stream().map(Sector::id);
        return Emissions.sum(Stream.concat(branches, Stream.of(BalanceRows.INDUSTRY, BalanceRows.CONSTRUCTION))
                .map(inventory::byUser)
                .toList());
    }
}
