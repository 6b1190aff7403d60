package org.tanlu.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tanlu.inventory.History;
import org.tanlu.inventory.Inventory;
import org.tanlu.quantity.Notation;
import org.tanlu.reference.Category;
import org.tanlu.trace.Clause;

/**
 * 核算范围 in words what the totals of a history hold, so that a total of energy alone is never read as the city's total
 * (clauses 3.1 and 7.1.1).
 *
 * @param history the inventories
 */
@Clause({"3.1", "7.1.1"})
record Coverage(History history) {

    /** The categories that some year accounted and the totals hold, for example 能源活动、工业生产过程. */
    String categories() {
        return names(this::isCounted);
    }

    /** The categories that were accounted and stand beside the totals; empty if there are none. */
    String beside() {
        return names(category -> !isCounted(category) && isAccounted(category));
    }

    /** The categories of which nothing was accounted for want of data; empty if there are none. */
    String missing() {
        return names(category -> !isAccounted(category) && !isSecret(category));
    }

    /** The categories of which nothing was accounted because data are confidential; empty if there are none. */
    String secret() {
        return names(category -> !isAccounted(category) && isSecret(category));
    }

    private boolean isSecret(Category category) {
        return inventories().stream()
                .flatMap(inventory -> inventory.sources().stream())
                .filter(account -> account.source().category() == category)
                .anyMatch(account -> account.notations().containsValue(Notation.C));
    }

    /** 能源活动二氧化碳, 温室气体 and the like: what the totals of the history are totals of. */
    String subject() {
        boolean energyAlone = counted().equals(List.of(Category.ENERGY));
        String gas = carbonDioxideOnly() ? "二氧化碳" : "温室气体";
        return energyAlone ? "能源活动" + gas : gas;
    }

    /** The unit in running text and table heads: mass of CO2, or CO2 equivalents. */
    String unit() {
        return carbonDioxideOnly() ? "万吨二氧化碳" : "万吨二氧化碳当量";
    }

    private boolean carbonDioxideOnly() {
        return inventories().stream().allMatch(inventory -> inventory.scope().carbonDioxideOnly());
    }

    private List<Category> counted() {
        return Arrays.stream(Category.values()).filter(this::isCounted).toList();
    }

    private boolean isCounted(Category category) {
        return inventories().stream()
                .anyMatch(inventory -> inventory.scope().counts(category)
                        && !inventory.lines(category).isEmpty());
    }

    /** Whether anything of a category was accounted in some year, or confirmed not to occur. */
    private boolean isAccounted(Category category) {
        return inventories().stream().anyMatch(inventory -> inventory.covers(category));
    }

    private String names(Predicate<Category> condition) {
        return Arrays.stream(Category.values())
                .filter(condition)
                .map(category -> category.text().chinese())
                .collect(Collectors.joining("、"));
    }

    private List<Inventory> inventories() {
        return history.years().stream().map(history::inventory).toList();
    }
}
