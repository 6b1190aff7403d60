/**
 * 土地利用、土地利用变化和林业 land use, land use change and forestry (clause 7.1.1): growth and loss of forests and other
 * woody biomass, conversion of forests, by the method of the provincial guides. Removals are negative lines; whether totals
 * hold them is the scope's decision, not ours. The door is {@link org.tanlu.category.forestry.Forestry}.
 */
package org.tanlu.category.forestry;
