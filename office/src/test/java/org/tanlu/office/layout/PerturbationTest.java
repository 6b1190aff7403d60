package org.tanlu.office.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tanlu.survey.layout.AnyLayout;
import org.tanlu.survey.layout.Mapping;

class PerturbationTest {
    @Test
    void plain() {
        for (String d : List.of("statistics", "power_company", "public_security", "housing_construction", "agriculture")) {
            Filled filled = Filled.of(d, List.of(2020, 2021, 2022, 2023));
            Mapping mapping = AnyLayout.read(List.of(filled.matrix().sheet()), Filled.REFERENCE);
            System.out.println(d + " " + filled.truth().size() + " " + mapping.taken().size());
            mapping.questions().forEach(q -> System.out.println("  " + q.place() + " " + q.text().chinese()));
            mapping.ledgers().forEach(System.out::println);
        }
    }
}
