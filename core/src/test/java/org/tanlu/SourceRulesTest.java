package org.tanlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's habits in the written text of all modules. No rule has an exemption. */
class SourceRulesTest {
    /** The rooms whose public faces are plain numbers: values, columns to draw into, and linear programmes. */
    private static final List<String> NUMERIC = List.of("org.tanlu.quantity", "org.tanlu.sampling", "org.tanlu.linear");

    private static final int LONGEST_FILE = 400;
    private static final List<SourceFile> PRODUCT = SourceFile.ofProduct();
    private static final List<SourceFile> ALL =
            Stream.concat(PRODUCT.stream(), SourceFile.ofTests().stream()).toList();

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(ALL.stream().filter(source -> source.lines() > LONGEST_FILE).map(SourceFile::path))
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_40_lines() {
        assertThat(complaints(ALL, Inspection.LongMethods::new)).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() {
        List<String> described = PRODUCT.stream()
                .filter(source -> source.path().endsWith("package-info.java"))
                .filter(source -> source.text().contains("/**"))
                .map(source -> source.module() + " " + source.packageName())
                .toList();
        assertThat(described)
                .containsAll(PRODUCT.stream()
                        .map(source -> source.module() + " " + source.packageName())
                        .toList());
    }

    @Test
    void names_say_something() {
        assertThat(complaints(PRODUCT, Inspection.EmptyNames::new)).isEmpty();
    }

    @Test
    void the_public_face_has_no_getters_and_no_setters() {
        assertThat(complaints(PRODUCT, Inspection.Accessors::new)).isEmpty();
    }

    @Test
    void outside_the_quantities_no_bare_number_is_public() {
        assertThat(complaints(except(source -> NUMERIC.contains(source.packageName())), Inspection.BareNumbers::new))
                .isEmpty();
    }

    @Test
    void nothing_returns_null() {
        assertThat(complaints(PRODUCT, Inspection.ReturnedNulls::new)).isEmpty();
    }

    @Test
    void core_catches_only_what_it_can_name() {
        assertThat(complaints(except(source -> !source.module().equals("core")), Inspection.WideCatches::new))
                .isEmpty();
    }

    @Test
    void only_office_knows_apache_poi() {
        assertThat(complaints(
                        except(source -> source.module().equals("office")),
                        source -> new Inspection.Mentions(source, "org.apache.poi")))
                .isEmpty();
    }

    @Test
    void only_commands_know_picocli() {
        assertThat(complaints(
                        except(source -> source.module().equals("cli")
                                || source.path().toString().contains("upkeep")),
                        source -> new Inspection.Mentions(source, "picocli")))
                .isEmpty();
    }

    @Test
    void only_web_knows_spring_and_databases() {
        for (String foreign : List.of("org.springframework", "java.sql", "org.sqlite")) {
            assertThat(complaints(
                            except(source -> source.module().equals("web")),
                            source -> new Inspection.Mentions(source, foreign)))
                    .isEmpty();
        }
    }

    @Test
    void only_solver_knows_native_libraries() {
        for (String foreign : List.of("com.google.ortools", "com.sun.jna")) {
            assertThat(complaints(
                            except(source -> source.module().equals("solver")),
                            source -> new Inspection.Mentions(source, foreign)))
                    .isEmpty();
        }
    }

    private static List<SourceFile> except(Predicate<SourceFile> elsewhere) {
        return PRODUCT.stream().filter(elsewhere.negate()).toList();
    }

    private static List<String> complaints(List<SourceFile> sources, Function<SourceFile, Inspection> rule) {
        return sources.stream()
                .flatMap(source -> rule.apply(source).complaints().stream())
                .toList();
    }
}
