package org.tanlu.office.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.Mapping.Taken;

/** Holds the values that were taken against the truth. */
final class Verdict {
    private static final double SAME = 1e-9;

    private Verdict() {}

    /** The values that are not those of their item and year. */
    static List<Taken> wrong(Mapping mapping, Map<String, Quantity> truth) {
        return mapping.taken().stream().filter(taken -> !isRight(taken, truth)).toList();
    }

    private static boolean isRight(Taken taken, Map<String, Quantity> truth) {
        return Optional.ofNullable(truth.get(taken.item() + " " + taken.year()))
                .filter(value ->
                        taken.quantity().filter(found -> isSame(found, value)).isPresent())
                .isPresent();
    }

    private static boolean isSame(Quantity found, Quantity value) {
        double apart = Math.abs(found.in(value.unit()).value() - value.value());
        return apart <= SAME * Math.abs(value.value());
    }
}
