package org.tanlu.office.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Mapping;

class PerturbationTest {
    @Test
    void plain() {
        java.util.stream.Stream.concat(MildPerturbations.all(), HardPerturbations.all()).forEach(p -> {
            Perturbation.File file = p.file();
            Mapping mapping = AnyLayout.read(file.sheets(), Filled.REFERENCE);
            List<Mapping.Taken> wrong = mapping.taken().stream().filter(t -> !Verdict.isRight(t, file.truth())).toList();
            long all = Verdict.told(file);
            System.out.println((wrong.isEmpty() ? "   " : "XXX") + (mapping.taken().size() * 10 < all * 8 ? " low " : " ") + p.name() + " " + all + " " + mapping.taken().size() + " " + mapping.questions().size()+ (mapping.ledgers().stream().allMatch(l -> l.isBalanced()) ? "" : " UNBALANCED"));
            wrong.stream().limit(3).forEach(w -> System.out.println("    wrong " + w));
            if (p.isMild() && mapping.taken().size() < all) mapping.questions().stream().limit(4).forEach(q -> System.out.println("        " + q.place() + " " + q.text().chinese()));
        });
    }
}
