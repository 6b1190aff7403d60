package org.tanlu.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tanlu.linear.SolverUnavailable;

class NativesTest {
    private static final ClassLoader NOTHING = new URLClassLoader(new URL[0], null);

    @Test
    void five_platforms_are_known_by_the_names_java_gives_them() {
        assertThat(Platform.of("Linux", "amd64")).contains(Platform.LINUX_X86_64);
        assertThat(Platform.of("Linux", "aarch64")).contains(Platform.LINUX_AARCH64);
        assertThat(Platform.of("Windows 11", "amd64")).contains(Platform.WINDOWS_X86_64);
        assertThat(Platform.of("Mac OS X", "x86_64")).contains(Platform.MACOS_X86_64);
        assertThat(Platform.of("Mac OS X", "aarch64")).contains(Platform.MACOS_AARCH64);
        assertThat(Platform.of("Windows 11", "aarch64")).isEmpty();
        assertThat(Platform.of("Linux", "riscv64")).isEmpty();
    }

    @Test
    void a_platform_without_libraries_is_told_where_it_works() {
        assertThatExceptionOfType(SolverUnavailable.class)
                .isThrownBy(() -> Highs.of(new Natives("Linux", "riscv64", NOTHING)))
                .withMessageContaining("没有适用于本机（Linux riscv64）的求解器库")
                .withMessageContaining("no solver library for this machine (Linux riscv64)");
    }

    @Test
    void a_distribution_for_another_platform_is_named() {
        var natives = new Natives("Windows 11", "amd64", NOTHING);
        assertThatExceptionOfType(SolverUnavailable.class)
                .isThrownBy(() -> Highs.of(natives))
                .withMessageContaining("此发行包不含本机平台（win32-x86-64）的求解器库")
                .withMessageContaining("-Dtanlu.natives=win32-x86-64");
        assertThatExceptionOfType(SolverUnavailable.class)
                .isThrownBy(() -> OrTools.glopAndScip(natives))
                .withMessageContaining("win32-x86-64");
    }

    @Test
    void a_library_that_is_damaged_is_told_without_a_stack_of_calls(@TempDir Path folder) throws IOException {
        Path place = Files.createDirectory(folder.resolve("ortools-linux-x86-64"));
        Files.writeString(place.resolve("libhighs.so.1"), "not a library");
        try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatExceptionOfType(SolverUnavailable.class)
                    .isThrownBy(() -> Highs.of(new Natives("Linux", "amd64", classes)))
                    .withMessageContaining("求解器库无法加载")
                    .withMessageContaining("the solver's library cannot be loaded")
                    .withMessageContaining("java.io.tmpdir")
                    .withMessageNotContaining("\n");
        }
    }
}
