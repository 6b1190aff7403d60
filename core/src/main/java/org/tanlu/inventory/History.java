package org.tanlu.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tanlu.quantity.YearSeries;
import org.tanlu.trace.Clause;
import org.tanlu.trace.Figure;

/**
 * 碳排放历史 the history of a city's emissions (chapter 7): one inventory per year, all by one method, and where two
 * publications tell the same year, how they differ.
 *
 * @param inventories the inventories by year
 * @param endUses     the departments that use energy, in detail, by year
 * @param differences where publications differ, by year
 * @param branches    the high-emission and high-energy industrial branches
 * @param calibres    what each year's emissions rest on, by year
 */
@Clause("7.1.2")
public record History(
        YearSeries<Inventory> inventories,
        YearSeries<EndUses> endUses,
        List<PublicationDifference> differences,
        HighEmissionBranches branches,
        YearSeries<Calibre> calibres) {
    public History {
        differences = List.copyOf(differences);
    }

    /** The years accounted, ascending. */
    public List<Integer> years() {
        return inventories.years();
    }

    /** Every figure of the inventories and of the branches, under its key {@code inventory/…/year}. */
    public List<Figure> figures() {
        List<Figure> figures = inventories.byYear().values().stream()
                .flatMap(inventory -> figures(inventory).stream())
                .toList();
        return Stream.of(
                        figures,
                        BranchFigures.of(branches, figures),
                        BranchGroupFigures.of(branches),
                        ChangeFigures.of(figures, years()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Figure> figures(Inventory inventory) {
        var figures = new ArrayList<>(InventoryFigures.of(inventory));
        figures.addAll(EndUseFigures.of(inventory, endUses(inventory.year())));
        figures.addAll(ShareFigures.of(List.copyOf(figures), inventory.year()));
        return figures;
    }

    /** The figures of one year's inventory, under their keys {@code inventory/…/year}. */
    public List<Figure> totals(int year) {
        return InventoryFigures.of(inventory(year));
    }

    /** The inventory of a year that was accounted. */
    public Inventory inventory(int year) {
        return inventories
                .find(year)
                .orElseThrow(() -> new IllegalArgumentException("no inventory of " + year + "; have " + years()));
    }

    /** The calibre of a year that was accounted. */
    public Calibre calibre(int year) {
        return calibres.find(year)
                .orElseThrow(() -> new IllegalArgumentException("no inventory of " + year + "; have " + years()));
    }

    /** The departments of a year that was accounted. */
    public EndUses endUses(int year) {
        return endUses.find(year)
                .orElseThrow(() -> new IllegalArgumentException("no inventory of " + year + "; have " + years()));
    }
}
