package org.tanlu.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tanlu.trace.Clause;

/** Ensembles have the same bits on Java 17 and on Java 25: another virtual machine is started and asked for them. */
@Clause("9.2")
class SameBitsTest {
    private static final int OTHER = 25;

    @Test
    void bundles_give_the_same_bits_on_java_25() throws IOException, InterruptedException {
        Optional<String> home = Optional.ofNullable(System.getenv("JDK25_HOME")).filter(path -> !path.isEmpty());
        assumeTrue(home.isPresent(), "skipped: JDK25_HOME does not name the folder of a JDK 25");
        assumeTrue(Runtime.version().feature() != OTHER, "skipped: this is Java 25 itself");

        Process other = new ProcessBuilder(
                        Path.of(home.orElseThrow(), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BundleBits.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines =
                said.lines().filter(line -> line.startsWith("bits ")).toList();

        assertThat(other.waitFor()).as(said).isZero();
        assertThat(lines).containsExactly(BundleBits.line());
    }
}
