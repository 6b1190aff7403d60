package org.tanlu.report;

import org.tanlu.inventory.Inventory;

/** 跨界行名称 what the row beside the departments holds: only what there is. A city that imports has exported nothing. */
final class BorderName {
    private BorderName() {}

    /** By user: what left, and what no user was told for. */
    static String user(Inventory inventory) {
        boolean exported = inventory.exported().tonnes() != 0;
        boolean unallocated = inventory.unallocated().tonnes() != 0;
        if (exported && unallocated) {
            return "净调出及未分摊";
        }
        return unallocated ? "未分摊（没有用户资料）" : "净调出";
    }

    /** By place and by user together. */
    static String both(Inventory inventory) {
        boolean none = inventory.exported().plus(inventory.unallocated()).tonnes() == 0;
        return none ? "净调入" : "净调入（左）、" + user(inventory) + "（右）";
    }
}
