/**
 * 废弃物处理 treatment of waste (clause 7.1.1): methane of landfills, biological treatment, incineration, domestic and industrial
 * wastewater. Its door is {@link org.tanlu.category.waste.Waste}. Of carbon dioxide only that of fossil carbon counts. Waste
 * burnt for energy counts here, as in the provincial guides, and nowhere else: the energy balance has it, if at all, in other
 * energy, which bears no carbon dioxide of combustion.
 */
package org.tanlu.category.waste;
