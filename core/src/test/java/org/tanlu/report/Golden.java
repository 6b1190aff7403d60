package org.tanlu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Texts as they were reviewed, a folder of files under {@code examples/expected}. They are written anew only with
 * {@code -Dtanlu.golden.write=true}; the difference is then to be reviewed.
 */
public final class Golden {
    private static final Path EXPECTED = Path.of("../examples/expected");
    private static final String WRITE = "tanlu.golden.write";
    private static final int SHOWN = 3;

    private Golden() {}

    /** Compares texts by file with those of a folder, or writes the folder anew when asked to. */
    public static void check(String folder, Map<String, String> texts) throws IOException {
        Path place = EXPECTED.resolve(folder);
        if (Boolean.getBoolean(WRITE)) {
            write(place, texts);
        }
        assertThat(differences(read(place), texts))
                .as(
                        "examples/expected/%s is not what was reviewed. Write it anew with -D%s=true and review the change",
                        folder, WRITE)
                .isEmpty();
    }

    /** Where texts differ first: the file, the line, and some lines from there of both. */
    static List<String> differences(Map<String, String> expected, Map<String, String> actual) {
        var differences = new ArrayList<String>();
        var files = new TreeSet<>(expected.keySet());
        files.addAll(actual.keySet());
        for (String file : files) {
            List<String> before = expected.getOrDefault(file, "").lines().toList();
            List<String> now = actual.getOrDefault(file, "").lines().toList();
            int line = 0;
            while (line < Math.min(before.size(), now.size())
                    && before.get(line).equals(now.get(line))) {
                line++;
            }
            if (line < Math.max(before.size(), now.size())) {
                differences.add(file + " line " + (line + 1) + "\n" + some("- ", before, line) + some("+ ", now, line));
            }
        }
        return differences;
    }

    private static String some(String mark, List<String> lines, int from) {
        var text = new StringBuilder();
        lines.stream()
                .skip(from)
                .limit(SHOWN)
                .forEach(line -> text.append(mark).append(line).append('\n'));
        return text.toString();
    }

    private static Map<String, String> read(Path place) throws IOException {
        var texts = new TreeMap<String, String>();
        for (Path file : files(place)) {
            texts.put(file.getFileName().toString(), Files.readString(file));
        }
        return texts;
    }

    private static void write(Path place, Map<String, String> texts) throws IOException {
        Files.createDirectories(place);
        for (Path file : files(place)) {
            if (!texts.containsKey(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(place.resolve(text.getKey()), text.getValue());
        }
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
