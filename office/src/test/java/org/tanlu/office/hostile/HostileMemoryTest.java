package org.tanlu.office.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files, one after the other, in a machine of 256 MB. */
@Tag("bulk")
class HostileMemoryTest {
    @TempDir
    private Path folder;

    @Test
    void large_files_are_read_or_refused_within_256_megabytes() throws Exception {
        var files = new ArrayList<String>();
        for (LargeFile file : LargeFile.all()) {
            files.add(file.write(folder).toString());
        }
        Map<String, String> outcomes = outcomes(files);
        assertThat(outcomes).hasSize(files.size());
        for (LargeFile file : LargeFile.all()) {
            assertThat(outcomes.get(file.name() + ".xlsx"))
                    .as(file.name())
                    .contains(file.expected())
                    .doesNotContain("内存不足");
        }
    }

    private static Map<String, String> outcomes(List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallMemory.class.getName()));
        command.addAll(files);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        var outcomes = new LinkedHashMap<String, String>();
        for (String line : printed.lines().toList()) {
            String[] parts = line.split("\t", 2);
            outcomes.put(parts[0], parts[parts.length - 1]);
        }
        return outcomes;
    }
}
