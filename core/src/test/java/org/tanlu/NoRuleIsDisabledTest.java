package org.tanlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture's rules are all there, all run, and ignore nothing. */
class NoRuleIsDisabledTest {
    private static final List<Class<?>> RULES = List.of(ArchitectureTest.class, SourceRulesTest.class);

    @Test
    void every_method_that_could_be_a_rule_is_a_test() {
        assertThat(RULES.stream()
                        .flatMap(rules -> Arrays.stream(rules.getDeclaredMethods()))
                        .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers())))
                .hasSize(19)
                .allMatch(method -> method.isAnnotationPresent(Test.class));
    }

    @Test
    void no_rule_is_switched_off_frozen_or_assumed_away() {
        assertThat(sourcesOfTheRules())
                .hasSize(RULES.size())
                .allSatisfy(source -> assertThat(source.text())
                        .doesNotContainPattern(
                                "@(Disabled|Enabled|ArchIgnore|Tag)|Assum(e|ption)|Freez|allowEmptyShould"
                                        + "|ignoreDependency|ignoresDependency"));
    }

    @Test
    void no_file_tells_archunit_to_ignore_violations() {
        ClassLoader classes = NoRuleIsDisabledTest.class.getClassLoader();
        assertThat(classes.getResource("archunit_ignore_patterns.txt")).isNull();
        assertThat(classes.getResource("archunit.properties")).isNull();
    }

    @Test
    void no_build_file_excludes_or_skips_tests() throws IOException {
        for (String pom : List.of("pom.xml", "core/pom.xml", "solver/pom.xml")) {
            assertThat(Files.readString(SourceFile.root().resolve(pom)))
                    .doesNotContainPattern("<(excludedGroups|groups|skipTests|testFailureIgnore|maven\\.test\\.skip)>"
                            + "|<(include|exclude|test)>[^<]*(Test|\\.java|\\.class)");
        }
    }

    private static Stream<SourceFile> sourcesOfTheRules() {
        return SourceFile.ofTests().stream()
                .filter(source ->
                        RULES.stream().anyMatch(rules -> source.path().endsWith(rules.getSimpleName() + ".java")));
    }
}
