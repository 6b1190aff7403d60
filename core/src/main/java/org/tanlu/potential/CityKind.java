package org.tanlu.potential;

import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.trace.Text;

/**
 * 城市类型 what kind of city it is, as its identification says (clauses 8.1 and 9.2).
 *
 * @param id        the id of the type
 * @param name      its name
 * @param isTold    whether the city told it
 * @param area      its main functional area; empty where it was not told
 * @param secondary the share of the secondary industry in product; empty where it is not known
 * @param tertiary  that of the tertiary industry
 */
public record CityKind(
        String id,
        Text name,
        boolean isTold,
        Optional<Text> area,
        Optional<Quantity> secondary,
        Optional<Quantity> tertiary) {}
