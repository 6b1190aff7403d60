package org.tanlu.office.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tanlu.office.sheet.Sheets;
import org.tanlu.table.Sheet;
import org.tanlu.table.Unreadable;

/** Broken and hostile files: read right to the last cell, or refused with a reason and a remedy in both languages. */
class HostileFilesTest {
    private static final String NAME = "来件.xlsx";

    @TempDir
    private Path folder;

    static List<HostileFile> files() {
        return Stream.of(
                        BrokenPackages.notWorkbooks(),
                        BrokenPackages.zips(),
                        BrokenPackages.missing(),
                        BrokenPackages.misled(),
                        BrokenParts.hostile(),
                        BrokenParts.encodings(),
                        BrokenParts.structures(),
                        OddCells.addresses(),
                        OddCells.values(),
                        OddCells.texts(),
                        OddCells.formats(),
                        OddCells.sheets(),
                        OddCells.hiddenAndMerged())
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void there_are_more_than_forty_kinds_of_them_each_with_a_name() {
        assertThat(files()).hasSizeGreaterThan(40).extracting(HostileFile::what).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void it_is_read_right_or_refused_clearly_and_never_read_in_part(HostileFile given) throws Exception {
        Path file = Files.write(folder.resolve(NAME), given.bytes());
        if (given.expected().startsWith(HostileFile.REFUSED)) {
            String message = given.expected().substring(HostileFile.REFUSED.length());
            requireClear(catchThrowableOfType(Unreadable.class, () -> Sheets.read(file)), message);
            requireClear(catchThrowableOfType(Unreadable.class, () -> Sheets.open(file)), message);
        } else {
            assertThat(HostileFile.shown(Sheets.read(file))).isEqualTo(given.expected());
            assertThat(HostileFile.shown(
                            Sheets.open(file).stream().map(Sheet::table).toList()))
                    .isEqualTo(given.expected());
        }
    }

    private static void requireClear(Unreadable refusal, String message) {
        assertThat(refusal).isNotNull().hasMessageStartingWith(NAME).hasMessageContaining(message);
        assertThat(refusal.chinese()).contains("请");
        assertThat(refusal.english())
                .containsPattern("(Open|Copy|Keep|Rename|Delete|Unmerge|Make sure)")
                .doesNotContainPattern("Exception|\\p{IsHan}{30}");
    }
}
