package org.tanlu.category.processes;

import org.tanlu.category.GasMass;
import org.tanlu.category.ItemFactor;

/**
 * 过程释放量 what one item's activity gives off of one gas, before carbon is limited and gas is deducted.
 *
 * @param factor the item and its factor
 * @param mass   the mass
 */
record Release(ItemFactor factor, GasMass mass) {
    double tonnes() {
        return mass.tonnes().value();
    }
}
