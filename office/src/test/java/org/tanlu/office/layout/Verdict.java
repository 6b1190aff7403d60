package org.tanlu.office.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tanlu.quantity.Quantity;
import org.tanlu.survey.layout.Mapping;
import org.tanlu.survey.layout.Mapping.Taken;

/** What became of the values of a perturbed file, held against the truth. */
final class Verdict {
    private static final double SAME = 1e-9;

    private Verdict() {}

    /** Whether a value that was taken is the one of its item and year. */
    static boolean isRight(Taken taken, Map<String, Quantity> truth) {
        Optional<Quantity> true1 = Optional.ofNullable(truth.get(taken.item() + " " + taken.year()));
        return true1.isPresent()
                && taken.quantity().isPresent()
                && Math.abs(taken.quantity().get().in(true1.get().unit()).value()
                                - true1.get().value())
                        <= SAME * Math.abs(true1.get().value());
    }

    /** How many of the true values the file still tells: the perturbations leave the others out. */
    static long told(Perturbation.File file) {
        return file.truth().size();
    }

    static List<Taken> wrong(Mapping mapping, Map<String, Quantity> truth) {
        return mapping.taken().stream().filter(taken -> !isRight(taken, truth)).toList();
    }
}
