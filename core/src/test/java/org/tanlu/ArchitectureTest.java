package org.tanlu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The house's walls inside {@code core}: the order of its rooms, and what no room may know. No rule has an exemption. */
class ArchitectureTest {
    private static final String HOUSE = "org.tanlu";

    /** From the ground up: a room knows itself and the rooms before it in this list. */
    private static final List<String> ROOMS = List.of(
            "quantity",
            "sampling",
            "linear",
            "table",
            "trace",
            "reference",
            "survey",
            "category",
            "inventory",
            "uncertainty",
            "history",
            "quality",
            "fieldwork",
            "energy",
            "potential",
            "scenario",
            "target",
            "pathway",
            "safeguard",
            "plan",
            "monitoring",
            "conformity",
            "report",
            "verification",
            "publication");

    /** What differs from one run or machine to the next. */
    private static final Pattern OUTSIDE_WORLD = Pattern.compile("java\\.lang\\.System\\.(currentTimeMillis|nanoTime"
            + "|getenv|getProperty|lineSeparator)|java\\.time\\.\\w+\\.now|java\\.time\\.ZoneId\\.systemDefault"
            + "|java\\.util\\.Locale\\.getDefault|java\\.nio\\.charset\\.Charset\\.defaultCharset"
            + "|java\\.lang\\.Math\\.random|java\\.util\\.(Random|UUID|Date|TimeZone)\\..*"
            + "|java\\.util\\.stream\\.\\w+\\.parallel|java\\.util\\.Collection\\.parallelStream");

    /** {@code Math} leaves the last bit of these to the processor; {@code StrictMath} does not. */
    private static final Pattern LOOSE_MATHEMATICS =
            Pattern.compile("java\\.lang\\.Math\\.(exp|expm1|log|log10|log1p|pow|cbrt|hypot|a?(sin|cos|tan)h?|atan2)");

    /** Collections whose order is an accident. */
    private static final Pattern HASH_ORDER = Pattern.compile("java\\.util\\.Hash(Map|Set)\\.<init>"
            + "|java\\.util\\.Identity.*|java\\.util\\.stream\\.Collectors\\.to(Unmodifiable)?Set");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    @Test
    void every_class_stands_in_a_room_and_knows_only_rooms_above_it() {
        classes().should(new StandInARoomAndLookUpwards()).check(CORE);
    }

    @Test
    void rooms_form_no_cycles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_knows_nothing_but_java_and_itself() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", HOUSE + "..")
                .check(CORE);
    }

    @Test
    void core_does_not_ask_for_clock_environment_locale_or_chance() {
        noClasses().should().accessTargetWhere(target(OUTSIDE_WORLD)).check(CORE);
    }

    @Test
    void transcendental_functions_are_the_strict_ones() {
        noClasses().should().accessTargetWhere(target(LOOSE_MATHEMATICS)).check(CORE);
    }

    @Test
    void no_collection_has_an_accidental_order() {
        noClasses().should().accessTargetWhere(target(HASH_ORDER)).check(CORE);
    }

    @Test
    void the_rules_look_at_the_real_classes() {
        assertThat(CORE).hasSizeGreaterThan(20);
        assertThat(CORE.contain(HOUSE + ".quantity.Quantity")).isTrue();
    }

    private static DescribedPredicate<JavaAccess<?>> target(Pattern name) {
        return DescribedPredicate.describe("target is " + name, access -> {
            AccessTarget target = access.getTarget();
            return name.matcher(target.getOwner().getName() + "." + target.getName())
                    .matches();
        });
    }

    private static final class StandInARoomAndLookUpwards extends ArchCondition<JavaClass> {
        private StandInARoomAndLookUpwards() {
            super("stand in a room and know only rooms above it: " + ROOMS);
        }

        @Override
        public void check(JavaClass item, ConditionEvents events) {
            int floor = floorOf(item);
            if (floor < 0) {
                events.add(SimpleConditionEvent.violated(item, item.getName() + " stands in no room"));
                return;
            }
            item.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> floorOf(dependency.getTargetClass()) > floor)
                    .forEach(dependency ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }

        /** The room's place in the list; -1 for classes that are not of the house, or in none of its rooms. */
        private static int floorOf(JavaClass item) {
            String name = item.getBaseComponentType().getPackageName();
            return name.startsWith(HOUSE + ".")
                    ? ROOMS.indexOf(name.substring(HOUSE.length() + 1).split("\\.", -1)[0])
                    : -1;
        }
    }
}
